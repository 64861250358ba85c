import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

/** Which achievements somebody holds, expired ones too. */
export async function findHeldAchievements(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
): Promise<Id<"achievement">[]> {
  const { rows } = await db.execute<{ id: Id<"achievement"> }>(sql`
    select distinct achievement_id as id from credentials
    where workspace_id = ${workspaceId} and recipient_id = ${recipientId} and status = 'issued'`);
  return rows.map((row) => row.id);
}
