import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { RecipientSort } from "../../lib/recipients/rules/list-input";
import type { Db } from "../client";
import { likeAny } from "./recipients";

export type PersonRow = {
  id: Id<"recipient">;
  name: string;
  email: string;
  createdAt: Date;
  credentials: number;
  /** Where it stands in the order asked for: half of a cursor. */
  key: string;
};
type Wanted = {
  search?: string;
  groupId?: Id<"group">;
  sort: RecipientSort;
  after: [string, string] | null;
  limit: number;
};

const KEYS: Record<"name" | "createdAt" | "credentials", { key: SQL; type: SQL }> = {
  name: { key: sql`lower(r.name)`, type: sql`text` },
  createdAt: { key: sql`r.created_at`, type: sql`timestamptz` },
  credentials: { key: sql`coalesce(n.held, 0)`, type: sql`bigint` },
};
const held = (workspaceId: Id<"workspace">) =>
  sql`credentials where workspace_id = ${workspaceId} and status = 'issued'`;

/** People of a workspace with what they hold, in the order asked for. Keyset. */
export async function listPeople(
  db: Db,
  workspaceId: Id<"workspace">,
  { search, groupId, sort, after, limit }: Wanted,
): Promise<PersonRow[]> {
  const down = sort.startsWith("-");
  const by = sort.replace("-", "") as keyof typeof KEYS;
  const { key, type } = KEYS[by];
  const order = down ? sql`desc` : sql`asc`;
  // Only this order needs everybody's count; the others count for the people of one page.
  const counts =
    by === "credentials"
      ? sql`left join (select recipient_id, count(*) as held from ${held(workspaceId)} group by recipient_id) n on n.recipient_id = r.id`
      : sql``;
  const { rows } = await db.execute<Omit<PersonRow, "createdAt"> & { createdAt: string }>(sql`
    select p.id, p.name, p.email, p.created_at as "createdAt", p.key::text as key,
      (select count(*)::int from ${held(workspaceId)} and recipient_id = p.id) as credentials
    from (
      select r.id, r.name, coalesce(r.email, '') as email, r.created_at, ${key} as key from recipients r ${counts}
      where r.workspace_id = ${workspaceId} and r.erased_at is null and r.merged_into is null
        ${search ? sql`and (lower(r.name) like ${likeAny(search)} or r.email_key like ${likeAny(search)})` : sql``}
        ${
          groupId
            ? sql`and exists (select 1 from group_recipients g where g.workspace_id = ${workspaceId} and g.recipient_id = r.id and g.group_id = ${groupId})`
            : sql``
        }
        ${after ? sql`and (${key}, r.id) ${down ? sql`<` : sql`>`} (${after[0]}::${type}, ${after[1]})` : sql``}
      order by ${key} ${order}, r.id ${order} limit ${limit}::int) p
    order by p.key ${order}, p.id ${order}`);
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
}

export async function countPeople(db: Db, workspaceId: Id<"workspace">, search?: string, groupId?: Id<"group">) {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from recipients r
    where r.workspace_id = ${workspaceId} and r.erased_at is null and r.merged_into is null
      ${search ? sql`and (lower(r.name) like ${likeAny(search)} or r.email_key like ${likeAny(search)})` : sql``}
      ${
        groupId
          ? sql`and exists (select 1 from group_recipients g where g.workspace_id = ${workspaceId} and g.recipient_id = r.id and g.group_id = ${groupId})`
          : sql``
      }`);
  return rows[0]?.n ?? 0;
}
