import { listAchievements as query } from "../../../db/queries/achievements";
import { decodeCursor, type Page, toPage } from "../../core/paging";
import { read } from "../../read";
import { listAchievementsInput } from "../rules/achievement-input";
import { type AchievementView, viewAchievement } from "../rules/achievement-view";

/** Newest first; `search` finds part of a name. */
export const listAchievements = read(
  "achievement.read",
  listAchievementsInput,
  async ({ db, workspace }, { limit, cursor, ...filter }): Promise<Page<AchievementView>> => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const rows = await query(db, workspace.id, { ...filter, after, limit: limit + 1 });
    return toPage(rows, limit, viewAchievement, (row) => [row.createdAt.toISOString(), row.id]);
  },
);
