import { insertAchievement } from "../../../db/queries/achievements";
import type { CommandContext } from "../../command";
import { type Id, newId } from "../../core/ids";
import type { AchievementStatus, AchievementType, DuplicatePolicy, Level } from "../rules/vocabulary";

type NewAchievement = {
  name: string;
  description: string;
  type: AchievementType;
  level?: Level | null;
  skills?: string[];
  criteria?: string;
  validityMonths?: number | null;
  duplicates?: DuplicatePolicy;
  status?: AchievementStatus;
};

/** Writes an achievement with its first version; the caller says so in its audit. */
export async function makeAchievement(
  { tx, workspace, now }: Pick<CommandContext, "tx" | "workspace" | "now">,
  { name, status = "published", duplicates = "allow", ...said }: NewAchievement,
): Promise<Id<"achievement">> {
  const id = newId("achievement");
  const scope = { workspaceId: workspace.id, name, version: 1, createdAt: now };
  const { level = null, skills = [], criteria = "", validityMonths = null } = said;
  const wording = { description: said.description, type: said.type, level, skills, criteria, validityMonths };
  await insertAchievement(
    tx,
    { ...scope, id, status, duplicates, updatedAt: now },
    { ...scope, ...wording, achievementId: id },
  );
  return id;
}
