import { sql } from "drizzle-orm";
import { type Id, newId } from "../../lib/core/ids";
import type { Db } from "../client";

export type OutboxEvent = { name: string; data: Record<string, unknown> };
export type UnsentEvent = OutboxEvent & { id: Id<"event"> };

/** Part of the transaction whose change the events tell of. Each says whose it is: `data.workspaceId`. */
export async function insertEvents(
  tx: Db,
  workspaceId: Id<"workspace"> | null,
  events: readonly OutboxEvent[],
): Promise<void> {
  if (!events.length) return;
  await tx.execute(sql`
    insert into outbox (id, workspace_id, name, data)
    select id, ${workspaceId}, name, data from jsonb_to_recordset(${eventRows(workspaceId, events)}::jsonb) as x(id text, name text, data jsonb)`);
}

/** As JSON: each with an id of its own. */
export function eventRows(workspaceId: Id<"workspace"> | null, events: readonly OutboxEvent[]): string {
  return JSON.stringify(events.map(({ name, data }) => ({ id: newId("event"), name, data: { workspaceId, ...data } })));
}

/** The oldest events that nobody has sent or is sending; theirs until the transaction ends. */
export async function claimUnsent(tx: Db, limit: number): Promise<UnsentEvent[]> {
  const claimed = (await tx.execute(sql`
    select id, name, data from outbox where sent_at is null
    order by created_at, id limit ${limit}::int for update skip locked`)) as unknown as { rows: UnsentEvent[] };
  return claimed.rows;
}

export async function markSent(tx: Db, ids: Id<"event">[]): Promise<void> {
  if (!ids.length) return;
  await tx.execute(sql`update outbox set sent_at = now() where id = any(${sql.param(ids)}::text[])`);
}

/** Sent events are kept for a while, to be looked at. */
export async function deleteSent(tx: Db, before: Date, limit: number): Promise<number> {
  const deleted = (await tx.execute(sql`
    delete from outbox where id in (select id from outbox where sent_at < ${before.toISOString()}::timestamptz order by sent_at limit ${limit}::int)
    returning id`)) as unknown as { rows: unknown[] };
  return deleted.rows.length;
}
