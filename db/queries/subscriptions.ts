import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { keepWish } from "./merges";

export type SubscriptionRow = { id: Id<"recipient">; unsubscribed: boolean };

/** Of whoever the link was made for, and of whom they were merged into since: it is one person. Erased people have none. */
const persons = (workspaceId: Id<"workspace">, id: Id<"recipient">) => sql`
  with recursive person as (
    select id, merged_into, erased_at from recipients where workspace_id = ${workspaceId} and id = ${id}
    union select r.id, r.merged_into, r.erased_at from recipients r join person p on r.id = p.merged_into where r.workspace_id = ${workspaceId})
  select id from person where erased_at is null`;

/** Null where there is nobody any more. */
export async function findSubscription(db: Db, workspaceId: Id<"workspace">, id: Id<"recipient">) {
  const { rows } = await db.execute<{ issuer: string; slug: string; unsubscribed: boolean }>(sql`
    select w.name as issuer, w.slug, bool_and(r.unsubscribed_at is not null) as unsubscribed
    from recipients r join workspaces w on w.id = r.workspace_id
    where r.workspace_id = ${workspaceId} and r.id in (${persons(workspaceId, id)}) group by w.name, w.slug`);
  return rows[0] ?? null;
}

/** Answers whose row changed; locked in the order of their ids. Whoever asks for none once more, after a merge had already ended them, means it: no undo of that merge starts them again. */
export async function setSubscription(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"recipient">,
  unsubscribedAt: Date | null,
): Promise<Id<"recipient">[]> {
  const { rows: mine } = await tx.execute<{ id: Id<"recipient"> }>(
    sql`select id from recipients where workspace_id = ${workspaceId} and id in (${persons(workspaceId, id)}) order by id for update`,
  );
  const ids = mine.map((row) => row.id);
  if (unsubscribedAt) await keepWish(tx, workspaceId, ids, "unsubscribedAt");
  const changed = unsubscribedAt ? sql`unsubscribed_at is null` : sql`unsubscribed_at is not null`;
  const { rows } = await tx.execute<{ id: Id<"recipient"> }>(sql`
    update recipients set unsubscribed_at = ${unsubscribedAt}::timestamptz
    where workspace_id = ${workspaceId} and id = any(${sql.param(ids)}::text[]) and ${changed} returning id`);
  return rows.map((row) => row.id);
}
