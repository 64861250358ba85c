import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type PublicHolding = { achievementId: Id<"achievement">; credentialId: Id<"credential">; issuedOn: string };

/** Whose eyes: the holder sees private credentials too, readers of a profile only what its owner put there. */
export type Viewer = "strangers" | "holder" | "profile";

/** For each of these achievements the credential of it that the viewer may see: one in force first, then the newest. */
export async function findPublicHoldings(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
  achievementIds: Id<"achievement">[],
  now: Date,
  viewer: Viewer = "strangers",
): Promise<PublicHolding[]> {
  if (achievementIds.length === 0) return [];
  const { rows } = await db.execute<PublicHolding>(sql`
    select distinct on (achievement_id) achievement_id as "achievementId", id as "credentialId", issued_on::text as "issuedOn"
    from credentials where workspace_id = ${workspaceId} and recipient_id = ${recipientId} and status = 'issued'
      and (visibility = 'public' or ${viewer === "holder"}) and (on_profile or ${viewer !== "profile"}) and erased_at is null and achievement_id = any(${sql.param(achievementIds)}::text[])
    order by achievement_id, (expires_at is null or expires_at > ${now}) desc, issued_on desc, id`);
  return rows;
}
