import { z } from "zod";
import { findAchievements } from "../../../db/queries/achievements";
import { findProgress } from "../../../db/queries/pathway-progress";
import { findActiveWith, type PathwayRow } from "../../../db/queries/pathways";
import { findPublicHoldings } from "../../../db/queries/public-pathways";
import { type Id, idSchema } from "../../core/ids";
import { publicRead } from "../../read";
import { findShown } from "../../verification/reads/get-public-credential";
import { type PublicProgress, viewPublicProgress } from "../rules/public-progress";

/** The active pathways that a public credential belongs to, with its holder's progress; the one it completes comes first. */
export const publicCredentialPathways = publicRead(
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, now }, { id }): Promise<PublicProgress[]> => {
    const { workspaceId, recipientId, achievement } = await findShown(db, id);
    const pathways = await findActiveWith(db, workspaceId, [achievement.id]);
    const ids = [...new Set(pathways.flatMap(achievementsOf))];
    const names = new Map((await findAchievements(db, workspaceId, ids)).map((row) => [row.id, row.name]));
    const holdings = await findPublicHoldings(db, workspaceId, recipientId, ids, now);
    const views: (PublicProgress | null)[] = [];
    for (const pathway of pathways) {
      const scope = {
        workspaceId,
        pathwayId: pathway.id,
        steps: pathway.steps,
        countExpired: pathway.countExpired,
        now,
      };
      const [progress = null] = await findProgress(db, scope, [recipientId]);
      views.push(viewPublicProgress({ pathway, achievementId: achievement.id, names, progress, holdings }));
    }
    return views.filter((view) => view !== null).sort(completionsFirst);
  },
);

export function achievementsOf({ steps, completionAchievementId }: PathwayRow): Id<"achievement">[] {
  return completionAchievementId ? [...steps, completionAchievementId] : steps;
}

function completionsFirst(a: PublicProgress, b: PublicProgress): number {
  if (a.role !== b.role) return a.role === "completion" ? -1 : 1;
  return a.name.localeCompare(b.name, "en");
}
