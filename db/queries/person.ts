import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { MailKind, MailStatus } from "../../lib/governance/rules/vocabulary";
import type { Db } from "../client";

export type PersonFacts = {
  listed: boolean;
  unsubscribedAt: Date | null;
  mergedInto: Id<"recipient"> | null;
  /** Somebody has proven that this address is theirs, by signing in with it or as a second one. */
  claimed: boolean;
};

/** What the page of one person says beside their name. */
export async function findPersonFacts(
  db: Db,
  workspaceId: Id<"workspace">,
  id: Id<"recipient">,
): Promise<PersonFacts | null> {
  const { rows } = await db.execute<Omit<PersonFacts, "unsubscribedAt"> & { unsubscribedAt: string | null }>(sql`
    select r.listed, r.unsubscribed_at as "unsubscribedAt", r.merged_into as "mergedInto",
      exists (select 1 from users u where u.email = r.email_key and u.email_verified is not null)
        or exists (select 1 from user_addresses a where a.email_key = r.email_key and a.verified_at is not null) as claimed
    from recipients r where r.workspace_id = ${workspaceId} and r.id = ${id} and r.erased_at is null`);
  const [row] = rows;
  return row ? { ...row, unsubscribedAt: row.unsubscribedAt === null ? null : new Date(row.unsubscribedAt) } : null;
}

export type PersonMail = { id: Id<"mail">; kind: MailKind; subject: string; status: MailStatus; createdAt: Date };

/** By whom it was for; older ones, from before that was kept, by the credential that they told of. */
export async function listMailsOf(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
  limit: number,
): Promise<PersonMail[]> {
  const { rows } = await db.execute<Omit<PersonMail, "createdAt"> & { createdAt: string }>(sql`
    select id, kind, subject, status, created_at as "createdAt" from (
      (select m.* from mails m where m.workspace_id = ${workspaceId} and m.recipient_id = ${recipientId}
        and m.idempotency_key not like 'message-test:%' order by m.created_at desc limit ${limit}::int)
      union
      (select m.* from mails m where m.workspace_id = ${workspaceId} and m.recipient_id is null and m.idempotency_key = any(
        array(select 'credential-issued:' || c.id from credentials c
          where c.workspace_id = ${workspaceId} and c.recipient_id = ${recipientId} limit 1000)))
    ) theirs order by created_at desc, id limit ${limit}::int`);
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
}
