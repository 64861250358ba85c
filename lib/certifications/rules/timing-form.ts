import { z } from "zod";
import { versionInput } from "../../core/versions";
import { updateCertificationInput } from "./certification-input";

const verb = z.strictObject({ ...updateCertificationInput.shape, ...versionInput });

/** The form of the timing as the verb takes it: what does not go with the chosen renewal is not shown, so it is not meant. */
export const timingForm = z.preprocess(applicable, verb);

function applicable(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("renewalMonths" in input)) return input;
  const { renewalMonths, validity, ...rest } = input as Record<string, unknown>;
  if (renewalMonths !== null) return { ...rest, renewalMonths, dueOn: null, validity: null };
  const { renewalAnchor: _, minActiveDays: __, ...once } = rest;
  return { ...once, renewalMonths, validity: validity ?? null };
}
