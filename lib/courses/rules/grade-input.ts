import { z } from "zod";
import { idSchema } from "../../core/ids";
import { recipientInput } from "../../recipients/rules/recipient";

export const MAX_GRADES = 1_000;

/** 0–100, kept with four decimals: what a file of shares of one says to six. */
export const gradeSchema = z
  .number("A grade is a number from 0 to 100.")
  .min(0, "A grade is a number from 0 to 100.")
  .max(100, "A grade is a number from 0 to 100.")
  .transform((grade) => Math.round(grade * 10_000) / 10_000);

export const gradeItem = z.strictObject({
  /** Left out: the step says it. */
  courseId: idSchema("course").optional(),
  stepId: idSchema("step"),
  recipient: recipientInput,
  grade: gradeSchema,
  /** Left out: now. */
  achievedAt: z.iso.datetime({ offset: true, error: "Give an instant like 2026-03-01T09:00:00Z." }).optional(),
});
export type GradeItem = z.output<typeof gradeItem>;

export const recordGradesInput = z.strictObject({
  grades: z
    .array(gradeItem)
    .min(1, "Give at least one grade.")
    .max(MAX_GRADES, `At most ${MAX_GRADES} grades at a time.`),
  source: z.enum(["manual", "api"]),
});
