import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { SkipReason } from "../../lib/pathways/rules/message-vocabulary";
import type { Db } from "../client";
import type { MessageRow } from "./messages";

type Sent = Pick<MessageRow, "workspaceId" | "id">;
export type NewReader = { recipientId: Id<"recipient">; skipped: SkipReason | null; mailId: Id<"mail"> | null };

/** Writes each person once and answers whom it wrote: whoever is there already is somebody else's, and gets no second mail. */
export async function insertReaders(tx: Db, { workspaceId, id }: Sent, rows: NewReader[], now: Date) {
  if (rows.length === 0) return new Set<string>();
  const { rows: made } = await tx.execute<{ id: string }>(sql`
    insert into message_recipients (workspace_id, message_id, recipient_id, skipped, mail_id, created_at)
    select ${workspaceId}, ${id}, x."recipientId", x.skipped, x."mailId", ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("recipientId" text, skipped text, "mailId" text)
    on conflict (workspace_id, message_id, recipient_id) do nothing returning recipient_id as id`);
  return new Set(made.map((row) => row.id));
}

/** Mails of a message that have not left yet, those that somebody is sending among them. */
export async function countWaiting(db: Db, { workspaceId, id }: Sent): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from mails where workspace_id = ${workspaceId} and message_id = ${id} and status = 'queued'`);
  return rows[0]?.n ?? 0;
}

/**
 * At most `limit` waiting mails, now `batch`'s, in the order of their ids. While a batch has some that did not leave it gets
 * these again and no others, so that a second try is the same call to the provider.
 */
export async function claimMessageMails(db: Db, { workspaceId, id }: Sent, batch: string, limit: number) {
  const { rows } = await db.execute<{ id: Id<"mail"> }>(sql`
    with own as (select id from mails where workspace_id = ${workspaceId} and message_id = ${id} and status = 'queued' and batch = ${batch}),
    fresh as (select id from mails where workspace_id = ${workspaceId} and message_id = ${id} and status = 'queued' and batch is null
      and not exists (select 1 from own) order by id limit ${limit} for update skip locked),
    taken as (update mails m set batch = ${batch} from fresh where m.id = fresh.id returning m.id)
    select id from own union all select id from taken order by id`);
  return rows.map((row) => row.id);
}

/** How many mails of messages a workspace has sent since then: what the pace is measured by. */
export async function countSentSince(db: Db, workspaceId: Id<"workspace">, since: Date): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from mails where workspace_id = ${workspaceId} and sent_at >= ${since} and message_id in (
      select id from messages where workspace_id = ${workspaceId} and (status in ('sending', 'cancelled', 'failed') or sent_at >= ${since}))`);
  return rows[0]?.n ?? 0;
}

/** Not given to the provider yet: claimed by nobody, or by a run that has not come to it. */
const notLeaving = sql`status = 'queued' and (batch is null or attempts = 0)`;

/** What has not begun to leave goes nowhere: the mails are gone, and their readers were never reached. Answers how many. */
export async function dropWaiting(tx: Db, { workspaceId, id }: Sent): Promise<number> {
  const { rows } = await tx.execute(sql`
    with waiting as (select id from mails where workspace_id = ${workspaceId} and message_id = ${id} and ${notLeaving} order by id for update),
    dropped as (delete from mails m using waiting w where m.id = w.id returning m.recipient_id)
    delete from message_recipients mr using dropped d
    where mr.workspace_id = ${workspaceId} and mr.message_id = ${id} and mr.recipient_id = d.recipient_id returning 1`);
  return rows.length;
}

/** Somebody wants no messages any more: those that have not begun to leave are dropped, and the reason is kept. */
export async function dropWaitingFor(tx: Db, workspaceId: Id<"workspace">, recipientIds: Id<"recipient">[]) {
  const { rows } = await tx.execute(sql`
    with unwanted as (select id from mails where workspace_id = ${workspaceId} and recipient_id = any(${sql.param(recipientIds)}::text[])
      and message_id is not null and (status = 'failed' or (${notLeaving})) order by id for update),
    dropped as (delete from mails m using unwanted u where m.id = u.id returning m.id, m.message_id, m.recipient_id)
    update message_recipients mr set skipped = 'unsubscribed', mail_id = null from dropped d
    where mr.workspace_id = ${workspaceId} and mr.message_id = d.message_id and mr.recipient_id = d.recipient_id returning 1`);
  return rows.length;
}

export type MessageResults = {
  reached: number;
  waiting: number;
  sent: number;
  kept: number;
  failed: number;
  delivered: number;
  opened: number;
  bounced: number;
  unsubscribed: number;
  earnedSince: number;
  noAddress: number;
  /** Of those who were mailed: who has the step now, and did not when they were chosen. */
  completed: number;
};

/** What became of each message; one row for each that has begun. */
export async function readResults(
  db: Db,
  workspaceId: Id<"workspace">,
  messageIds: Id<"message">[],
): Promise<Map<string, MessageResults>> {
  if (messageIds.length === 0) return new Map();
  const { rows } = await db.execute<MessageResults & { id: string }>(sql`
    select mr.message_id as id, count(*) filter (where mr.skipped is null)::int as reached,
      count(*) filter (where l.status = 'queued')::int as waiting,
      count(*) filter (where l.status = 'sent')::int as sent, count(*) filter (where l.status = 'kept')::int as kept,
      count(*) filter (where l.status = 'failed')::int as failed, count(l.delivered_at)::int as delivered,
      count(l.opened_at)::int as opened, count(l.bounced_at)::int as bounced,
      count(*) filter (where mr.skipped = 'unsubscribed')::int as unsubscribed,
      count(*) filter (where mr.skipped = 'earned-since')::int as "earnedSince",
      count(*) filter (where mr.skipped = 'no-address')::int as "noAddress",
      count(*) filter (where l.status in ('sent', 'kept') and exists (select 1 from credentials c where c.workspace_id = mr.workspace_id
        and c.recipient_id = mr.recipient_id and c.achievement_id = m.achievement_id and c.status = 'issued'
        and c.issued_at > mr.created_at))::int as completed
    from message_recipients mr join messages m on m.workspace_id = mr.workspace_id and m.id = mr.message_id
    left join mails l on l.id = mr.mail_id
    where mr.workspace_id = ${workspaceId} and mr.message_id = any(${sql.param(messageIds)}::text[]) group by mr.message_id`);
  return new Map(rows.map((row) => [row.id, row]));
}

export type Reader = {
  id: Id<"recipient">;
  name: string;
  skipped: SkipReason | null;
  mailId: Id<"mail"> | null;
  mail: string | null;
  delivered: boolean;
  opened: boolean;
  bounced: boolean;
  completed: boolean;
  sortName: string;
};

/** Whom a message reached or passed over, by name, with what became of it. */
export async function listReaders(
  db: Db,
  message: MessageRow,
  page: { after: [string, string] | null; limit: number },
): Promise<Reader[]> {
  const { rows } = await db.execute<Reader>(sql`
    select mr.recipient_id as id, r.name, mr.skipped, mr.mail_id as "mailId", l.status as mail, l.delivered_at is not null as delivered,
      l.opened_at is not null as opened, l.bounced_at is not null as bounced, lower(r.name) as "sortName",
      coalesce(l.status in ('sent', 'kept') and exists (select 1 from credentials c where c.workspace_id = mr.workspace_id
        and c.recipient_id = mr.recipient_id and c.achievement_id = ${message.achievementId} and c.status = 'issued'
        and c.issued_at > mr.created_at), false) as completed
    from message_recipients mr join recipients r on r.workspace_id = mr.workspace_id and r.id = mr.recipient_id and r.erased_at is null
    left join mails l on l.id = mr.mail_id
    where mr.workspace_id = ${message.workspaceId} and mr.message_id = ${message.id}
      ${page.after ? sql`and (lower(r.name), mr.recipient_id) > (${page.after[0]}, ${page.after[1]})` : sql``}
    order by lower(r.name), mr.recipient_id limit ${page.limit}`);
  return rows;
}
