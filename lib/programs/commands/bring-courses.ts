import { findCourses } from "../../../db/queries/courses";
import { findCourseProgress } from "../../../db/queries/program-courses";
import { holdParticipants } from "../../../db/queries/program-participants";
import type { ProgramRow } from "../../../db/queries/programs";
import type { CommandContext } from "../../command";
import type { Id } from "../../core/ids";
import { measureOf } from "../../courses/measure";
import { passesCourse } from "../../courses/standing";
import { type Wanted, writeProgress } from "./write-progress";

/**
 * Brings the components that follow a course up to date for these participants: complete for who passes it, begun for who has
 * a grade there. `until`: by the grades that were achieved by then. The caller holds the program.
 */
export async function bringCourses(
  context: Pick<CommandContext, "tx" | "workspace" | "now">,
  program: ProgramRow,
  recipientIds: readonly Id<"recipient">[],
  until: Date | null = null,
): Promise<{ changed: number }> {
  const { tx, workspace } = context;
  const following = program.components.flatMap(({ id, courseId }) => (courseId ? [{ id, courseId }] : []));
  if (following.length === 0) return { changed: 0 };
  const people = [...(await holdParticipants(tx, workspace.id, program.id, recipientIds))];
  const courses = await findCourses(tx, workspace.id, [...new Set(following.map(({ courseId }) => courseId))]);
  const wanted: Wanted[] = [];
  for (const course of courses) {
    const standings = await findCourseProgress(tx, measureOf(course), people, until);
    const byPerson = new Map(standings.map((row) => [row.recipientId, row]));
    for (const { id: componentId } of following.filter(({ courseId }) => courseId === course.id))
      for (const recipientId of people) {
        const row = byPerson.get(recipientId);
        const passed = row !== undefined && passesCourse(course, row);
        const status = passed ? "complete" : row?.graded ? "in_progress" : "not_started";
        const completedAt = (passed && row.completedAt) || undefined;
        wanted.push({ recipientId, componentId, status, completedAt });
      }
  }
  return { changed: (await writeProgress(context, program, wanted, "course")).length };
}
