import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import { newId } from "../../lib/core/ids";
import { emailKey } from "../../lib/core/text";
import type { Db } from "../client";
import { recipients } from "../schema/recipients";
import { anyWorkspace } from "./any-workspace";

export type RecipientRow = { id: Id<"recipient">; email: string; emailKey: string; name: string };

/**
 * One row for each address, made where there is none; existing ones keep their name. Rows are written in the order of
 * their key, so that two of these at once cannot deadlock. Returns them by key.
 */
export async function ensureRecipients(
  tx: Db,
  workspaceId: Id<"workspace">,
  people: { email: string; name?: string }[],
  now: Date,
): Promise<Map<string, RecipientRow>> {
  const wanted = new Map<string, (typeof people)[number]>();
  for (const person of people) {
    const key = emailKey(person.email);
    if (!wanted.get(key)?.name) wanted.set(key, person); // of several mentions, the first that says a name
  }
  const keys = [...wanted.keys()];
  const known = await findRecipientsByKey(tx, workspaceId, keys);
  if (known.size === keys.length) return known;
  const rows = [...wanted]
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { email, name }]) => ({
      id: newId("recipient"),
      email,
      key,
      name: name || (email.split("@")[0] ?? email),
    }));
  const { rows: made } = await tx.execute<RecipientRow>(sql`
    insert into recipients (workspace_id, id, email, email_key, name, created_at, updated_at)
    select ${workspaceId}, x.id, x.email, x.key, x.name, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id text, email text, key text, name text)
    on conflict (workspace_id, email_key) do nothing
    returning id, email, email_key as "emailKey", name`);
  const found = new Map([...known, ...made.map((row) => [row.emailKey, row] as const)]);
  if (found.size === keys.length) return found;
  return findRecipientsByKey(tx, workspaceId, keys); // somebody else made a few of them in the meantime
}

/**
 * Of a merged record, the one that it was merged into: whoever writes to the old address reaches the same person.
 * One look-up for each key: with `any`, statistics that lag behind an import make the planner read the whole table.
 */
export async function findRecipientsByKey(
  db: Db,
  workspaceId: Id<"workspace">,
  keys: string[],
): Promise<Map<string, RecipientRow>> {
  const { rows } = await db.execute<RecipientRow>(sql`
    select r.* from ${anyWorkspace(workspaceId)} w cross join unnest(${sql.param(keys)}::text[]) as wanted(key) cross join lateral (
      select coalesce(merged_into, id) as id, email, email_key as "emailKey", name from recipients
      where workspace_id = w.id and email_key = wanted.key limit 1) r`);
  return new Map(rows.map((row) => [row.emailKey, row]));
}

export async function findRecipient(db: Db, workspaceId: Id<"workspace">, id: Id<"recipient">) {
  const [row] = await db
    .select()
    .from(recipients)
    .where(and(eq(recipients.workspaceId, workspaceId), eq(recipients.id, id), isNull(recipients.erasedAt)));
  return row ?? null;
}

/**
 * Holds people, in one order: `update` for whoever changes what is theirs, `share` for whoever needs them to stay as they are.
 * Returns those who are still there: an erasure that was waited for has taken the others.
 */
export async function lockRecipients(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"recipient">[],
  strength: "update" | "share" = "update",
): Promise<Set<Id<"recipient">>> {
  const { rows } = await tx.execute<{ id: Id<"recipient">; erasedAt: string | Date | null }>(sql`
    select r.id, r.erased_at as "erasedAt" from ${anyWorkspace(workspaceId)} w
    join recipients r on r.workspace_id = w.id and r.id = any(${sql.param(ids)}::text[])
    order by r.id for ${strength === "update" ? sql`update` : sql`share`} of r`);
  return new Set(rows.flatMap((row) => (row.erasedAt === null ? [row.id] : [])));
}

export async function updateRecipient(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"recipient">,
  change: { email?: string; name?: string },
  now: Date,
) {
  const [row] = await tx
    .update(recipients)
    .set({ ...change, updatedAt: now })
    .where(and(eq(recipients.workspaceId, workspaceId), eq(recipients.id, id), isNull(recipients.erasedAt)))
    .returning();
  return row ?? null;
}

/** Personal data gone, the row and its counts stay. */
export async function eraseRecipient(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"recipient">,
  now: Date,
): Promise<void> {
  const scope = sql`workspace_id = ${workspaceId} and recipient_id = ${id}`;
  await tx.execute(sql`
    delete from credential_versions v using credentials c
    where c.workspace_id = ${workspaceId} and c.recipient_id = ${id} and v.workspace_id = c.workspace_id and v.credential_id = c.id`);
  await tx.execute(sql`
    delete from mails m using credentials c
    where c.workspace_id = ${workspaceId} and c.recipient_id = ${id} and m.workspace_id = c.workspace_id and m.credential_id = c.id`);
  await tx.execute(
    sql`update credentials set recipient_name = null, attributes = '{}', evidence = '[]', reason = null, erased_at = ${now} where ${scope}`,
  );
  await tx.execute(sql`delete from group_recipients where ${scope}`);
  await tx
    .update(recipients)
    .set({ email: null, emailKey: null, name: "", erasedAt: now, updatedAt: now })
    .where(and(eq(recipients.workspaceId, workspaceId), eq(recipients.id, id)));
}

export type RecipientListRow = { id: Id<"recipient">; name: string; email: string; createdAt: Date; sortName: string };

/** By name, then id; keyset. `search` matches the beginning of a word of the name, or any part of the address. */
export async function listRecipients(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: { emailKey?: string; search?: string; groupId?: Id<"group">; after: [string, string] | null; limit: number },
): Promise<RecipientListRow[]> {
  const name = sql`lower(${recipients.name})`;
  const conditions = [
    eq(recipients.workspaceId, workspaceId),
    isNull(recipients.erasedAt),
    isNull(recipients.mergedInto),
    filter.emailKey ? eq(recipients.emailKey, filter.emailKey) : undefined,
    filter.search
      ? sql`(${name} like ${likeAny(filter.search)} or ${recipients.emailKey} like ${likeAny(filter.search)})`
      : undefined,
    filter.groupId
      ? sql`exists (select 1 from group_recipients g where g.workspace_id = ${workspaceId} and g.recipient_id = ${recipients.id} and g.group_id = ${filter.groupId})`
      : undefined,
    filter.after
      ? or(
          sql`${name} > ${filter.after[0]}`,
          and(sql`${name} = ${filter.after[0]}`, gt(recipients.id, filter.after[1] as Id<"recipient">)),
        )
      : undefined,
  ];
  const rows = await db
    .select({
      id: recipients.id,
      name: recipients.name,
      email: recipients.email,
      createdAt: recipients.createdAt,
      sortName: sql<string>`lower(${recipients.name})`,
    })
    .from(recipients)
    .where(and(...conditions))
    .orderBy(name, recipients.id)
    .limit(filter.limit);
  return rows.map((row) => ({ ...row, email: row.email ?? "" }));
}

/** A `like` pattern that finds the text anywhere; the text's own wildcards are taken literally. */
export function likeAny(search: string): string {
  return `%${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}
