import { z } from "zod";
import type { Db } from "../../../db/client";
import { findStandings } from "../../../db/queries/course-standing";
import { findCourses } from "../../../db/queries/courses";
import { findOwnLearnings, type OwnLearner } from "../../../db/queries/own-courses";
import { dayIn } from "../../core/dates";
import { groupBy } from "../../core/lists";
import { ownRead } from "../../own-read";
import { measureOf } from "../measure";
import { type OwnCourse, viewOwnCourse } from "./own-course-view";

/** The courses in which a person learns, with every issuer; the latest start first. */
export const listOwnCourses = ownRead(z.strictObject({}), async ({ db, userId, now }): Promise<OwnCourse[]> => {
  const learnings = await findOwnLearnings(db, userId);
  const shown = new Map<string, OwnCourse>();
  for (const [, group] of groupBy(learnings, ({ workspaceId }) => workspaceId))
    for (const course of await coursesOf(db, group, now)) shown.set(course.id, course);
  return learnings.flatMap(({ courseId }) => shown.get(courseId) ?? []);
});

/** Of one issuer. */
async function coursesOf(db: Db, learnings: OwnLearner[], now: Date): Promise<OwnCourse[]> {
  const [first] = learnings;
  if (!first) return [];
  const { workspaceId, workspace, timeZone } = first;
  const ids = learnings.map(({ courseId }) => courseId);
  const learner = new Map(learnings.map(({ courseId, recipientId }) => [courseId, recipientId]));
  const shown: OwnCourse[] = [];
  for (const course of await findCourses(db, workspaceId, ids)) {
    const recipientId = learner.get(course.id);
    const [row] = recipientId ? await findStandings(db, measureOf(course, now), [recipientId]) : [];
    if (row) shown.push(viewOwnCourse(course, row, workspace, dayIn(timeZone, now)));
  }
  return shown;
}
