import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type ToNotify = {
  id: Id<"credential">;
  email: string;
  recipientName: string;
  achievementName: string;
  issuedOn: Day;
  expiresOn: Day | null;
  accentHue: number;
};

/** Of these credentials those whose recipient is to be told and can be: issued, wanted, the person not erased. */
export async function findToNotify(db: Db, workspaceId: Id<"workspace">, ids: Id<"credential">[]): Promise<ToNotify[]> {
  const { rows } = await db.execute<ToNotify>(sql`
    select c.id, r.email, c.recipient_name as "recipientName", v.name as "achievementName",
      c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn", w.accent_hue as "accentHue"
    from credentials c
    join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
    join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    join workspaces w on w.id = c.workspace_id
    where c.workspace_id = ${workspaceId} and c.id = any(${sql.param(ids)}::text[])
      and c.notify and c.status = 'issued' and c.recipient_name is not null and r.email is not null and r.erased_at is null
    order by c.id`);
  return rows;
}
