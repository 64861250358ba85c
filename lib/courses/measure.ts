import type { Measure } from "../../db/queries/course-standing";
import type { CourseRow } from "../../db/queries/courses";

/** A course as its learners are measured by it. */
export function measureOf({ workspaceId, id, steps, ...course }: CourseRow): Measure {
  const { completionRule, passingGrade, topGrade } = course;
  return { workspaceId, courseId: id, steps, range: { completionRule, passingGrade, topGrade } };
}
