import { z } from "zod";
import { idSchema } from "../../core/ids";
import { recordGradesInput } from "./grade-input";

const item = recordGradesInput.shape.grades.element.shape;

/** One grade as its form has it: the fields of one attempt, side by side. */
export const recordForm = z
  .strictObject({
    courseId: idSchema("course"),
    stepId: idSchema("step"),
    recipient: item.recipient,
    grade: item.grade,
    achievedAt: item.achievedAt,
  })
  .transform((grade) => ({ grades: [grade], source: "manual" as const }));
