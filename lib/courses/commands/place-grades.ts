import { type Attempt, enrolForGood, insertGrades } from "../../../db/queries/grades";
import type { CommandContext } from "../../command";
import { type Id, newId } from "../../core/ids";
import { groupBy } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";
import { gradesRecorded } from "../rules/events";
import type { GradeSource } from "../rules/vocabulary";

export type PlacedGrades = { made: Set<Id<"grade">>; inserted: number; duplicates: number; events: DomainEvent[] };

/**
 * Attempts, by whatever way they came: written once, their learners enrolled, and told on so that who passes is found. Whether
 * the steps are graded ones of these courses is the caller's to check.
 */
export async function placeGrades(
  { tx, workspace, now }: Pick<CommandContext, "tx" | "workspace" | "now">,
  attempts: Attempt[],
  source: GradeSource,
): Promise<PlacedGrades> {
  const rows = attempts.map((attempt) => ({ ...attempt, id: newId("grade") }));
  const made = await insertGrades(tx, workspace.id, rows, source, now);
  const fresh = rows.filter(({ id }) => made.has(id));
  if (fresh.length > 0) await enrolForGood(tx, workspace.id, fresh, now);
  const events = [...groupBy(fresh, (row) => row.courseId)].flatMap(([courseId, group]) =>
    gradesRecorded(
      courseId,
      group.map(({ recipientId }) => recipientId),
    ),
  );
  return { made, inserted: fresh.length, duplicates: rows.length - fresh.length, events };
}
