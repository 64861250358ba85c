import { z } from "zod";
import { compareMeasures, type RangePreview } from "../../../db/queries/course-learners";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { measureOf } from "../measure";
import { gradeSchema } from "../rules/grade-input";
import { COMPLETION_RULES } from "../rules/vocabulary";
import { toHundredths, weightSchema } from "../rules/weights";
import { knownCourse } from "./get-course";

const input = z.strictObject({
  id: idSchema("course"),
  steps: z
    .array(z.strictObject({ id: idSchema("step"), weight: weightSchema.nullable().optional() }))
    .max(200)
    .optional(),
  certificate: z
    .strictObject({
      passingGrade: gradeSchema.optional(),
      topGrade: gradeSchema.optional(),
      completionRule: z.enum(COMPLETION_RULES).optional(),
    })
    .optional(),
});

/** What other weights or another grade range would do, before they are saved: who newly passes, and who no longer does. */
export const previewRange = read(
  "course.read",
  input,
  async (context, { id, steps, certificate = {} }): Promise<RangePreview> => {
    const now = measureOf(await knownCourse(context, id));
    const weights = new Map(steps?.map((step) => [step.id, step.weight]));
    const then = {
      ...now,
      steps: now.steps.map((step) => {
        const weight = weights.get(step.id);
        return weight == null ? step : { ...step, weight: toHundredths(weight) };
      }),
      range: {
        completionRule: certificate.completionRule ?? now.range.completionRule,
        passingGrade: certificate.passingGrade ?? now.range.passingGrade,
        topGrade: certificate.topGrade ?? now.range.topGrade,
      },
    };
    return compareMeasures(context.db, now, then);
  },
);
