import type { Db } from "../../db/client";
import { findCourses } from "../../db/queries/courses";
import { findCourseProgress } from "../../db/queries/program-courses";
import { type Foreseen, listInProgram } from "../../db/queries/program-foreseen";
import { findProgress } from "../../db/queries/program-progress";
import type { ProgramRow } from "../../db/queries/programs";
import type { Id } from "../core/ids";
import { measureOf } from "../courses/measure";
import { passesCourse } from "../courses/standing";
import type { ProgressStatus } from "./rules/vocabulary";

type Person = Id<"recipient">;
type Said = { recipientId: Person; componentId: Id<"component">; status: ProgressStatus; completedAt?: string };

/**
 * What the courses that components follow say of these people: complete for who passes, begun for who has a grade there.
 * `until`: by the grades that were achieved by then.
 */
export async function courseWords(
  db: Db,
  { workspaceId, components }: ProgramRow,
  people: readonly Person[],
  { until, now }: { until: Date | null; now: Date },
): Promise<Said[]> {
  const following = components.flatMap(({ id, courseId }) => (courseId ? [{ id, courseId }] : []));
  if (following.length === 0 || people.length === 0) return [];
  const courses = await findCourses(db, workspaceId, [...new Set(following.map(({ courseId }) => courseId))]);
  const said: Said[] = [];
  for (const course of courses) {
    const standings = await findCourseProgress(db, measureOf(course, now), people, until);
    const byPerson = new Map(standings.map((row) => [row.recipientId, row]));
    for (const { id: componentId } of following.filter(({ courseId }) => courseId === course.id))
      for (const recipientId of people) {
        const row = byPerson.get(recipientId);
        const passed = row !== undefined && passesCourse(course, row);
        const status = passed ? "complete" : row?.graded ? "in_progress" : "not_started";
        const completedAt = (passed && row.completedAt) || undefined;
        said.push({ recipientId, componentId, status, completedAt });
      }
  }
  return said;
}

/**
 * What an end or an “Evaluate again” at this instant would hear from courses, and nobody has written down yet; `of`: of these
 * people alone.
 */
export async function foreseeCourses(
  db: Db,
  program: ProgramRow,
  now: Date,
  of?: readonly Person[],
): Promise<Foreseen[]> {
  const followed = program.components.flatMap(({ id, courseId }) => (courseId ? [id] : []));
  if (followed.length === 0) return [];
  const { workspaceId, id: programId } = program;
  const people = of ?? (await listInProgram(db, { workspaceId, programId }));
  const said = await courseWords(db, program, people, { until: now, now });
  const keyOf = (one: Pick<Said, "recipientId" | "componentId">) => `${one.recipientId} ${one.componentId}`;
  const rows = await findProgress(db, workspaceId, programId, people, followed);
  const kept = new Map(rows.map((row) => [keyOf(row), row]));
  return said.flatMap(({ completedAt, ...one }) => {
    const before = kept.get(keyOf(one));
    if (one.status === (before?.status ?? "not_started")) return [];
    return [{ ...one, completedAt: one.status === "complete" ? (completedAt ?? now.toISOString()) : null }];
  });
}
