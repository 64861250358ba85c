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

export type Correctable = {
  id: Id<"credential">;
  achievementName: string;
  recipientName: string;
  status: "draft" | "issued" | "suspended";
  issuedOn: string;
};

/** A person's credentials whose name can be mended, newest first. */
export async function listCorrectable(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
  limit: number,
): Promise<Correctable[]> {
  const { rows } = await db.execute<Correctable>(sql`
    select c.id, v.name as "achievementName", c.recipient_name as "recipientName", c.status, c.issued_on::text as "issuedOn"
    from credentials c join achievement_versions v
      on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    where c.workspace_id = ${workspaceId} and c.recipient_id = ${recipientId} and c.erased_at is null
      and c.status in ('draft', 'issued', 'suspended')
    order by c.issued_on desc, c.id limit ${limit}::int`);
  return rows;
}

export type ListedNameRequest = Pick<
  NameRequestRow,
  "id" | "recipientId" | "wantedName" | "note" | "status" | "answer" | "createdAt" | "answeredAt"
> & { name: string; email: string; answeredByName: string | null };
type Wanted = {
  id?: Id<"nameRequest">;
  recipientId?: Id<"recipient">;
  open?: boolean;
  after: [string, string] | null;
  limit: number;
};

/** With the person whose wish it is, newest first. Keyset. */
export async function listNameRequests(
  db: Db,
  workspaceId: Id<"workspace">,
  { id, recipientId, open, after, limit }: Wanted,
): Promise<ListedNameRequest[]> {
  const { rows } = await db.execute<
    Omit<ListedNameRequest, "createdAt" | "answeredAt"> & { createdAt: string; answeredAt: string | null }
  >(sql`
    select q.id, q.recipient_id as "recipientId", q.wanted_name as "wantedName", q.note, q.status, q.answer,
      q.created_at as "createdAt", q.answered_at as "answeredAt", r.name, coalesce(r.email, '') as email,
      coalesce(nullif(u.name, ''), u.email) as "answeredByName"
    from name_requests q
    join recipients r on r.workspace_id = q.workspace_id and r.id = q.recipient_id
    left join members m on m.workspace_id = q.workspace_id and m.id = q.answered_by
    left join users u on u.id = m.user_id
    where q.workspace_id = ${workspaceId} and q.status <> 'withdrawn'
      ${id ? sql`and q.id = ${id}` : sql``} ${recipientId ? sql`and q.recipient_id = ${recipientId}` : sql``}
      ${open === undefined ? sql`` : open ? sql`and q.status = 'open'` : sql`and q.status <> 'open'`}
      ${after ? sql`and (q.created_at, q.id) < (${after[0]}::timestamptz, ${after[1]})` : sql``}
    order by q.created_at desc, q.id desc limit ${limit}::int`);
  return rows.map(({ createdAt, answeredAt, ...row }) => ({
    ...row,
    createdAt: new Date(createdAt),
    answeredAt: answeredAt === null ? null : new Date(answeredAt),
  }));
}

export async function countOpenNameRequests(db: Db, workspaceId: Id<"workspace">): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from name_requests where workspace_id = ${workspaceId} and status = 'open'`,
  );
  return rows[0]?.n ?? 0;
}
