import { command } from "../../command";
import { createAchievementInput } from "../rules/achievement-input";
import { makeAchievement } from "./make-achievement";

/** Published at once unless a draft is asked for. */
export const createAchievement = command(
  "achievement.create",
  "achievement.write",
  createAchievementInput,
  async (context, { validity, designId: _, nextSteps: __, ...said }) => {
    const id = await makeAchievement(context, { ...said, validityMonths: validity?.months ?? null });
    return { value: { id }, audit: { subject: id, after: { name: said.name, status: said.status } }, events: [] };
  },
);
