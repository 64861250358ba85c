import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type OwnCredential = {
  id: Id<"credential">;
  achievement: string;
  workspaceId: Id<"workspace">;
  workspace: string;
  issuedOn: Day;
  expiresOn: Day | null;
  expired: boolean;
};

/** What was issued to an address and stands, in every workspace, newest first. */
export async function findOwnCredentials(db: Db, emailKey: string, now: Date, limit: number): Promise<OwnCredential[]> {
  const { rows } = await db.execute<OwnCredential>(sql`
    select c.id, v.name as achievement, w.id as "workspaceId", w.name as workspace,
      c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn",
      coalesce(c.expires_at <= ${now.toISOString()}::timestamptz, false) as expired
    from recipients r
    join credentials c on c.workspace_id = r.workspace_id and c.recipient_id = r.id and c.status = 'issued'
    join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    join workspaces w on w.id = c.workspace_id
    where r.email_key = ${emailKey} and r.erased_at is null
    order by c.issued_on desc, c.id limit ${limit}::int`);
  return rows;
}
