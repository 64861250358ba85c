import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema, proseSchema } from "../../core/text";
import { MAX_STEPS } from "./vocabulary";

const step = z.strictObject({ achievementId: idSchema("achievement") });
const steps = z
  .array(step)
  .min(1, "Add at least one step.")
  .max(MAX_STEPS, `A pathway has at most ${MAX_STEPS} steps.`)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach(({ achievementId }, index) => {
      if (seen.has(achievementId))
        context.addIssue({
          code: "custom",
          path: [index, "achievementId"],
          message: "This achievement is a step already.",
        });
      seen.add(achievementId);
    });
  });

export const pathwayFields = {
  name: lineSchema("The name", 200),
  description: proseSchema("The description", 5000),
  steps,
  completionAchievementId: idSchema("achievement").nullable(),
  countExpired: z.boolean(),
};

export const createPathwayInput = z.strictObject({
  name: pathwayFields.name,
  description: pathwayFields.description.default(""),
  steps: steps.optional(),
  completionAchievementId: pathwayFields.completionAchievementId.default(null),
  countExpired: z.boolean().default(false),
});

export const updatePathwayInput = z.strictObject({
  id: idSchema("pathway"),
  name: pathwayFields.name.optional(),
  description: pathwayFields.description.optional(),
  steps: steps.optional(),
  completionAchievementId: pathwayFields.completionAchievementId.optional(),
  countExpired: z.boolean().optional(),
});
