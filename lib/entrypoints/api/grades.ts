import { z } from "zod";
import type { Id } from "../../core/ids";
import { parseInput } from "../../core/parse";
import { findGrades } from "../../courses/reads/list-grades";
import { gradeItem, recordGradesInput } from "../../courses/rules/grade-input";
import type { recordedAnswer } from "./course-answers";
import type { Look, Parts } from "./input";

const batch = recordGradesInput.pick({ grades: true });
export const gradesBody = z.union([gradeItem, batch]);

/** Each form is checked by its own schema, so that an error names the field as it was sent. */
export function gradesRequest({ body }: Parts) {
  if (!isBatch(body)) {
    parseInput(gradeItem, body);
    return { grades: [body], source: "api" as const };
  }
  parseInput(batch, body);
  return { ...body, source: "api" as const };
}

const isBatch = (body: Record<string, unknown>) => "grades" in body;

export async function showRecorded(
  recorded: { id: Id<"grade">; recorded: boolean }[],
  look: Look,
  { body }: Parts,
): Promise<z.input<typeof recordedAnswer>> {
  const data = await look(findGrades, { ids: recorded.map(({ id }) => id) });
  const [only] = data;
  if (!isBatch(body) && only) return only;
  const fresh = recorded.filter((each) => each.recorded).length;
  return { data, recorded: fresh, duplicates: recorded.length - fresh };
}
