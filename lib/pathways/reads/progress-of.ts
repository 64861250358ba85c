import type { Db } from "../../../db/client";
import { findAchievements } from "../../../db/queries/achievements";
import { findProgress } from "../../../db/queries/pathway-progress";
import type { PathwayRow } from "../../../db/queries/pathways";
import { findPublicHoldings, type Viewer } from "../../../db/queries/public-pathways";
import type { Id } from "../../core/ids";
import { type PublicProgress, viewPublicProgress } from "../rules/public-progress";

export function achievementsOf({ steps, completionAchievementId }: PathwayRow): Id<"achievement">[] {
  return completionAchievementId ? [...steps, completionAchievementId] : steps;
}

type Walker = { workspaceId: Id<"workspace">; recipientId: Id<"recipient"> };

/** Where somebody stands on these pathways, as the viewer may see it; `inView` is the achievement that the page is about. */
export async function progressOf(
  db: Db,
  { workspaceId, recipientId }: Walker,
  pathways: PathwayRow[],
  now: Date,
  { viewer = "strangers", inView }: { viewer?: Viewer; inView?: Id<"achievement"> } = {},
): Promise<PublicProgress[]> {
  const ids = [...new Set(pathways.flatMap(achievementsOf))];
  const names = new Map((await findAchievements(db, workspaceId, ids)).map((row) => [row.id, row.name]));
  const holdings = await findPublicHoldings(db, workspaceId, recipientId, ids, now, viewer);
  const views: PublicProgress[] = [];
  for (const pathway of pathways) {
    const { id: pathwayId, steps, countExpired, completionAchievementId } = pathway;
    const achievementId = inView ?? completionAchievementId;
    if (!achievementId) continue;
    const scope = { workspaceId, pathwayId, steps, countExpired, now };
    const [progress = null] = await findProgress(db, scope, [recipientId]);
    const view = viewPublicProgress({ pathway, achievementId, names, progress, holdings });
    if (view) views.push(view);
  }
  return views;
}
