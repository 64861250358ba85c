import { and, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { NameRequestStatus } from "../../lib/recipients/rules/vocabulary";
import type { Db } from "../client";
import { nameRequests } from "../schema/recipients";
import { ownsKey } from "./own-addresses";

export type NameRequestRow = typeof nameRequests.$inferSelect;

/** The record of a person who has proven its address, held until commit; null for somebody else's. */
export async function lockOwnRecipient(
  tx: Db,
  workspaceId: Id<"workspace">,
  userId: Id<"user">,
  recipientId: Id<"recipient">,
): Promise<{ id: Id<"recipient">; name: string; writtenOtherwise: string[] } | null> {
  const { rows } = await tx.execute<{ id: Id<"recipient">; name: string; writtenOtherwise: string[] }>(sql`
    select r.id, r.name, array(
      select distinct c.recipient_name from credentials c
      where c.workspace_id = r.workspace_id and c.recipient_id = r.id and c.status in ('issued', 'suspended')
        and c.recipient_name <> r.name limit 100) as "writtenOtherwise"
    from recipients r
    where r.workspace_id = ${workspaceId} and r.id = ${recipientId} and r.erased_at is null and r.merged_into is null
      and ${ownsKey(userId, sql`r.email_key`)}
    for update of r`);
  return rows[0] ?? null;
}

export async function countRecentRequests(
  tx: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
  since: Date,
): Promise<{ open: number; recent: number }> {
  const { rows } = await tx.execute<{ open: number; recent: number }>(sql`
    select count(*) filter (where status = 'open')::int as open,
      count(*) filter (where created_at > ${since.toISOString()}::timestamptz)::int as recent
    from name_requests where workspace_id = ${workspaceId} and recipient_id = ${recipientId}`);
  return rows[0] ?? { open: 0, recent: 0 };
}

export async function insertNameRequest(tx: Db, row: typeof nameRequests.$inferInsert): Promise<void> {
  await tx.insert(nameRequests).values(row);
}

/** Holds the request until commit: of two answers at once, one sees the other's. */
export async function lockNameRequest(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"nameRequest">,
): Promise<NameRequestRow | null> {
  const [row] = await tx
    .select()
    .from(nameRequests)
    .where(and(eq(nameRequests.workspaceId, workspaceId), eq(nameRequests.id, id)))
    .for("update");
  return row ?? null;
}

export async function closeNameRequest(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"nameRequest">,
  change: { status: NameRequestStatus; answer?: string; answeredBy?: Id<"member"> | null },
  now: Date,
): Promise<void> {
  await tx
    .update(nameRequests)
    .set({ ...change, answeredAt: now })
    .where(and(eq(nameRequests.workspaceId, workspaceId), eq(nameRequests.id, id)));
}

export type OwnNameRequest = Pick<
  NameRequestRow,
  "id" | "workspaceId" | "recipientId" | "wantedName" | "note" | "status" | "answer" | "createdAt" | "answeredAt"
>;

/** What a person asked for, newest first: the open ones, and what was answered. */
export async function listRequestsOf(db: Db, userId: Id<"user">, limit: number): Promise<OwnNameRequest[]> {
  const { id, workspaceId, recipientId, wantedName, note, status, answer, createdAt, answeredAt } = nameRequests;
  return db
    .select({ id, workspaceId, recipientId, wantedName, note, status, answer, createdAt, answeredAt })
    .from(nameRequests)
    .where(eq(nameRequests.userId, userId))
    .orderBy(sql`${createdAt} desc`, id)
    .limit(limit);
}
