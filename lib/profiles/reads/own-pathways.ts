import { z } from "zod";
import type { Db } from "../../../db/client";
import { findAchievements } from "../../../db/queries/achievements";
import { findOwnRecords, type OwnRecord } from "../../../db/queries/own-records";
import { findActiveWith } from "../../../db/queries/pathways";
import { findHeldAchievements } from "../../../db/queries/recipient-progress";
import type { Id } from "../../core/ids";
import { ownRead } from "../../own-read";
import { achievementsOf, progressOf } from "../../pathways/reads/progress-of";
import { type ProfilePathway, shownPathways } from "../rules/public-profile";

export type MissingStep = {
  achievementId: Id<"achievement">;
  name: string;
  description: string;
  criteria: string;
  /** Earned before, and it has run out. */
  expired: boolean;
  /** Whether the issuer has a page of it. */
  listed: boolean;
};
export type OwnPathway = ProfilePathway & { missing: MissingStep[] };

/** The active pathways on which the person has earned something, with what is missing; completed ones last. */
export const listOwnPathways = ownRead(z.strictObject({}), async ({ db, userId, now }): Promise<OwnPathway[]> => {
  const records = await findOwnRecords(db, userId);
  const walked: OwnPathway[] = [];
  for (const record of records) walked.push(...(await pathwaysOf(db, record, now)));
  return shownPathways(walked);
});

async function pathwaysOf(db: Db, record: OwnRecord, now: Date): Promise<OwnPathway[]> {
  const { workspaceId, recipientId, workspace } = record;
  const held = await findHeldAchievements(db, workspaceId, recipientId);
  const active = await findActiveWith(db, workspaceId, held);
  const views = await progressOf(db, { workspaceId, recipientId }, active, now, { viewer: "holder" });
  const ids = [...new Set(active.flatMap(achievementsOf))];
  const achievements = new Map((await findAchievements(db, workspaceId, ids)).map((row) => [row.id, row]));
  const missing = (pathway: (typeof views)[number]) =>
    pathway.completed
      ? []
      : pathway.steps.flatMap(({ achievementId, state }): MissingStep[] => {
          const row = achievements.get(achievementId);
          if (state === "earned" || !row) return [];
          const { name, description, criteria, status } = row;
          return [
            {
              achievementId,
              name,
              description,
              criteria,
              expired: state === "expired",
              listed: status === "published",
            },
          ];
        });
  return views.map((pathway) => ({ ...pathway, workspace, missing: missing(pathway) }));
}
