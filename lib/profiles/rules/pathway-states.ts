import type { PublicProgress } from "../../pathways/rules/public-progress";

type StepState = "earned" | "expired" | "next" | "not-yet";

/** The first step still to be earned is the next one; on a completed pathway there is none. */
export function pathwayStates({ steps, completed }: Pick<PublicProgress, "steps" | "completed">): StepState[] {
  const next = completed ? -1 : steps.findIndex(({ state }) => state === "not-yet");
  return steps.map(({ state }, i) => (i === next ? "next" : state));
}
