import { type AchievementRow, insertAchievementVersion, updateAchievement } from "../../../db/queries/achievements";
import type { CommandContext } from "../../command";

/** Writes the next version, which every change makes: what was issued before keeps the one it was issued with. */
export async function saveAchievement(
  { tx, workspace, now }: CommandContext,
  before: AchievementRow,
  change: Partial<AchievementRow>,
): Promise<AchievementRow> {
  const after = { ...before, ...change, version: before.version + 1, updatedAt: now };
  const { id, status, duplicates, version, name, description, type, level, skills, criteria, validityMonths } = after;
  await insertAchievementVersion(tx, {
    workspaceId: workspace.id,
    achievementId: id,
    version,
    name,
    description,
    type,
    level,
    skills,
    criteria,
    validityMonths,
    createdAt: now,
  });
  await updateAchievement(tx, workspace.id, id, { name, status, duplicates, version, updatedAt: now });
  return after;
}
