import type { Db } from "../../../db/client";
import { findBests } from "../../../db/queries/course-standing";
import type { CourseRow } from "../../../db/queries/courses";
import type { Id } from "../../core/ids";
import { measureOf } from "../measure";
import type { LearnerStep } from "../rules/learner-step";
import { toPercent } from "../rules/weights";

/** The steps of a course in order, each with the best grade of one learner. */
export async function stepsOfLearner(
  { db, now }: { db: Db; now: Date },
  course: CourseRow,
  recipientId: Id<"recipient">,
): Promise<LearnerStep[]> {
  const found = await findBests(db, { ...measureOf(course, now), recipientId });
  const bests = new Map(found.map((row) => [row.stepId, row]));
  return course.steps.map(({ id, name, graded, weight }) => ({
    ...{ id, name, graded, weight: weight === null ? null : toPercent(weight) },
    best: bests.get(id)?.grade ?? null,
    bestAt: bests.get(id)?.achievedAt ?? null,
  }));
}

/** The graded steps in which there is no grade yet, by name. */
export function missingSteps(steps: readonly LearnerStep[]): string[] {
  return steps.filter(({ graded, best }) => graded && best === null).map(({ name }) => name);
}
