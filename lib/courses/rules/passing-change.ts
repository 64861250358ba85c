import type { CourseStep } from "./course-steps";
import type { GradeRange } from "./overall";

type Measured = GradeRange & { steps: readonly Pick<CourseStep, "id" | "graded" | "weight">[] };

/** Whether the same grades may make somebody pass, or fail, who did not before: graded steps, weights, range and rule. */
export function measuresAnew(before: Measured, after: Measured): boolean {
  return measureOf(before) !== measureOf(after);
}

type Taken = { groups: readonly { id: string }[] };

/** Whether other groups take it: then others are measured, by whatever measure. */
export function takenAnew(before: Taken, after: Taken): boolean {
  const ids = ({ groups }: Taken) => groups.map(({ id }) => id).sort();
  return ids(before).join() !== ids(after).join();
}

function measureOf({ steps, completionRule, passingGrade, topGrade }: Measured): string {
  const graded = steps.filter((step) => step.graded).map(({ id, weight }) => `${id} ${weight ?? 0}`);
  return [completionRule, passingGrade, topGrade, ...graded.sort()].join();
}
