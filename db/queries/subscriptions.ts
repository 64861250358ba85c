import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

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

/** Answers whose row changed; locked in the order of their ids. */
export async function setSubscription(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"recipient">,
  unsubscribedAt: Date | null,
): Promise<Id<"recipient">[]> {
  const changed = unsubscribedAt ? sql`unsubscribed_at is null` : sql`unsubscribed_at is not null`;
  const { rows } = await tx.execute<{ id: Id<"recipient"> }>(sql`
    with mine as (select id from recipients where workspace_id = ${workspaceId} and id in (${persons(workspaceId, id)})
      and ${changed} order by id for update)
    update recipients r set unsubscribed_at = ${unsubscribedAt}::timestamptz from mine
    where r.workspace_id = ${workspaceId} and r.id = mine.id returning r.id`);
  return rows.map((row) => row.id);
}
