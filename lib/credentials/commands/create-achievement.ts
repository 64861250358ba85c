import { insertAchievement } from "../../../db/queries/achievements";
import { command } from "../../command";
import { newId } from "../../core/ids";
import { createAchievementInput } from "../rules/achievement-input";

/** Published at once unless a draft is asked for. */
export const createAchievement = command(
  "achievement.create",
  "achievement.write",
  createAchievementInput,
  async ({ tx, workspace, now }, input) => {
    const id = newId("achievement");
    const { name, description, type, level, skills, criteria, validity, duplicates, status } = input;
    await insertAchievement(
      tx,
      { workspaceId: workspace.id, id, name, status, duplicates, version: 1, createdAt: now, updatedAt: now },
      {
        workspaceId: workspace.id,
        achievementId: id,
        version: 1,
        name,
        description,
        type,
        level,
        skills,
        criteria,
        validityMonths: validity?.months ?? null,
        createdAt: now,
      },
    );
    return { value: { id }, audit: { subject: id, after: { name, status } }, events: [] };
  },
);
