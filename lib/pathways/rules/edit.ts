import { z } from "zod";
import type { Id } from "../../core/ids";
import { pathwayFields } from "./pathway-input";

/** What of an edit decides who completes. */
export const editOfRules = {
  steps: pathwayFields.steps.optional(),
  completionAchievementId: pathwayFields.completionAchievementId.optional(),
  countExpired: z.boolean().optional(),
};

type Rules = {
  steps: Id<"achievement">[];
  completionAchievementId: Id<"achievement"> | null;
  countExpired: boolean;
};
type Edit = Partial<Omit<Rules, "steps">> & { steps?: { achievementId: Id<"achievement"> }[] };

/** Of all that a form says, what decides who completes. */
export function rulesOf({ steps, completionAchievementId, countExpired }: Edit) {
  return { steps, completionAchievementId, countExpired };
}

/** A pathway as an edit would leave it; what the edit does not name stays. */
export function withEdit<P extends Rules>(before: P, edit: Edit): P {
  return {
    ...before,
    steps: edit.steps?.map((step) => step.achievementId) ?? before.steps,
    completionAchievementId:
      edit.completionAchievementId === undefined ? before.completionAchievementId : edit.completionAchievementId,
    countExpired: edit.countExpired ?? before.countExpired,
  };
}
