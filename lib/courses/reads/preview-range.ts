import { z } from "zod";
import { compareMeasures, type RangePreview } from "../../../db/queries/course-learners";
import { DomainError, invalid } from "../../core/errors";
import { idSchema, newId } from "../../core/ids";
import { read } from "../../read";
import { measureOf } from "../measure";
import { publishProblem } from "../rules/course-checks";
import { type StepInput, updateCourseInput } from "../rules/course-input";
import { type CourseStep, planSteps } from "../rules/course-steps";
import { gradeSchema } from "../rules/grade-input";
import { measuresAnew } from "../rules/passing-change";
import { COMPLETION_RULES } from "../rules/vocabulary";
import { knownCourse } from "./get-course";

const input = z.strictObject({
  id: idSchema("course"),
  /** The whole list as it would be saved. */
  steps: updateCourseInput.shape.steps,
  certificate: z
    .strictObject({
      passingGrade: gradeSchema.optional(),
      topGrade: gradeSchema.optional(),
      completionRule: z.enum(COMPLETION_RULES).optional(),
    })
    .optional(),
});

/** What other steps, weights or another grade range would do, before they are saved: who newly passes, and who no longer does. `anew`: the same grades may lead elsewhere. */
export const previewRange = read(
  "course.read",
  input,
  async (context, { id, steps, certificate = {} }): Promise<RangePreview & { anew: boolean }> => {
    const course = await knownCourse(context, id);
    const now = measureOf(course, context.now);
    const then = {
      ...now,
      steps: steps ? planned(course.steps, steps) : now.steps,
      range: {
        completionRule: certificate.completionRule ?? now.range.completionRule,
        passingGrade: certificate.passingGrade ?? now.range.passingGrade,
        topGrade: certificate.topGrade ?? now.range.topGrade,
      },
    };
    const problem = publishProblem({ ...course, steps: then.steps });
    if (course.status === "published" && problem)
      throw new DomainError("conflict", problem.message, { fields: [problem] });
    const anew = measuresAnew({ ...now.range, steps: now.steps }, { ...then.range, steps: then.steps });
    return { ...(await compareMeasures(context.db, now, then)), anew };
  },
);

/** A new step has an id that no grade has. */
function planned(before: readonly CourseStep[], wanted: readonly StepInput[]): CourseStep[] {
  const list = planSteps(before, wanted);
  if (!list) throw invalid("steps", "One of these steps is not of this course.");
  return list.map((step) => ({ ...step, id: step.id ?? newId("step") }));
}
