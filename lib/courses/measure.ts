import type { Measure } from "../../db/queries/course-standing";
import type { CourseRow } from "../../db/queries/courses";
import { countsUntil } from "./rules/achieved-at";

/** A course as its learners are measured by it now: a grade that lies in the future counts for nobody. */
export function measureOf({ workspaceId, id, steps, ...course }: CourseRow, now: Date): Measure {
  const { completionRule, passingGrade, topGrade } = course;
  return {
    workspaceId,
    courseId: id,
    steps,
    until: countsUntil(now),
    range: { completionRule, passingGrade, topGrade },
  };
}
