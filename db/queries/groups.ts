import { and, eq, inArray, sql } from "drizzle-orm";
import { type Id, newId } from "../../lib/core/ids";
import type { Db } from "../client";
import { groupRecipients, groups } from "../schema/recipients";

export type GroupRow = { id: Id<"group">; name: string; version: number; recipients: number; sortName: string };

const members = sql<number>`(select count(*)::int from group_recipients g
  where g.workspace_id = ${groups.workspaceId} and g.group_id = ${groups.id})`;
const columns = {
  id: groups.id,
  name: groups.name,
  version: groups.version,
  recipients: members,
  sortName: sql<string>`lower(${groups.name})`,
};
const one = (workspaceId: Id<"workspace">, id: Id<"group">) =>
  and(eq(groups.workspaceId, workspaceId), eq(groups.id, id));

export async function findGroup(db: Db, workspaceId: Id<"workspace">, id: Id<"group">): Promise<GroupRow | null> {
  const [row] = await db.select(columns).from(groups).where(one(workspaceId, id));
  return row ?? null;
}

/** Holds the row until commit. */
export async function lockGroup(tx: Db, workspaceId: Id<"workspace">, id: Id<"group">) {
  const [row] = await tx.select().from(groups).where(one(workspaceId, id)).for("update");
  return row ?? null;
}

export async function findMembers(db: Db, workspaceId: Id<"workspace">, id: Id<"group">): Promise<Id<"recipient">[]> {
  const rows = await db
    .select({ id: groupRecipients.recipientId })
    .from(groupRecipients)
    .where(and(eq(groupRecipients.workspaceId, workspaceId), eq(groupRecipients.groupId, id)))
    .orderBy(groupRecipients.recipientId);
  return rows.map((row) => row.id);
}

/** By name, then id; keyset. */
export async function listGroups(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: { after: [string, string] | null; limit: number },
): Promise<GroupRow[]> {
  const name = sql`lower(${groups.name})`;
  const after = filter.after ? sql`(${name}, ${groups.id}) > (${filter.after[0]}, ${filter.after[1]})` : undefined;
  return db
    .select(columns)
    .from(groups)
    .where(and(eq(groups.workspaceId, workspaceId), after))
    .orderBy(name, groups.id)
    .limit(filter.limit);
}

/** False when the name is taken, in whatever case. */
export async function insertGroup(tx: Db, row: typeof groups.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(groups).values(row).onConflictDoNothing().returning({ id: groups.id });
  return rows.length > 0;
}

export async function isGroupNameTaken(tx: Db, workspaceId: Id<"workspace">, name: string, by: Id<"group">) {
  const { rows } = await tx.execute(sql`
    select 1 from groups where workspace_id = ${workspaceId} and lower(name) = lower(${name}) and id <> ${by}`);
  return rows.length > 0;
}

export async function renameGroup(tx: Db, workspaceId: Id<"workspace">, id: Id<"group">, name: string): Promise<void> {
  await tx
    .update(groups)
    .set({ name, version: sql`${groups.version} + 1` })
    .where(one(workspaceId, id));
}

export async function deleteGroup(tx: Db, workspaceId: Id<"workspace">, id: Id<"group">): Promise<void> {
  await tx.delete(groups).where(one(workspaceId, id));
}

/** Makes the groups of these names that are not there yet; in one order, so that two at once cannot deadlock. */
export async function ensureGroups(tx: Db, workspaceId: Id<"workspace">, names: string[]): Promise<void> {
  const rows = [...names].sort().map((name) => ({ workspaceId, id: newId("group"), name }));
  if (rows.length > 0) await tx.insert(groups).values(rows).onConflictDoNothing();
}

export type NamedGroup = { id: Id<"group">; name: string };

/** The groups that these words name, by id or by name in whatever case. */
export async function findNamedGroups(db: Db, workspaceId: Id<"workspace">, words: string[]): Promise<NamedGroup[]> {
  if (words.length === 0) return [];
  const { rows } = await db.execute<NamedGroup>(sql`
    select id, name from groups where workspace_id = ${workspaceId} and (id = any(${sql.param(words)}::text[])
      or lower(name) in (select lower(w) from unnest(${sql.param(words)}::text[]) as w))
    order by id`);
  return rows;
}

/** The groups of each of these recipients, by recipient. */
export async function findGroupsOf(db: Db, workspaceId: Id<"workspace">, recipientIds: Id<"recipient">[]) {
  const found = new Map<string, NamedGroup[]>();
  if (recipientIds.length === 0) return found;
  const rows = await db
    .select({ recipientId: groupRecipients.recipientId, id: groups.id, name: groups.name })
    .from(groupRecipients)
    .innerJoin(groups, and(eq(groups.workspaceId, groupRecipients.workspaceId), eq(groups.id, groupRecipients.groupId)))
    .where(and(eq(groupRecipients.workspaceId, workspaceId), inArray(groupRecipients.recipientId, recipientIds)))
    .orderBy(sql`lower(${groups.name})`, groups.id);
  for (const { recipientId, id, name } of rows)
    found.set(recipientId, [...(found.get(recipientId) ?? []), { id, name }]);
  return found;
}

/** Exactly these groups and no others. */
export async function replaceGroupsOf(
  tx: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
  groupIds: Id<"group">[],
): Promise<void> {
  await tx
    .delete(groupRecipients)
    .where(and(eq(groupRecipients.workspaceId, workspaceId), eq(groupRecipients.recipientId, recipientId)));
  if (groupIds.length === 0) return;
  const rows = [...groupIds].sort().map((groupId) => ({ workspaceId, groupId, recipientId }));
  await tx.insert(groupRecipients).values(rows).onConflictDoNothing();
}
