import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";

/** What `exposureOf` says in SQL, of those that stand: `c` is a row of credentials. */
export const shownAndIssued = sql`(c.status = 'issued' and c.visibility = 'public' and c.erased_at is null)`;

/** How many people hold each of these achievements; who holds two of one counts once. Expired ones count, as in a funnel. */
export async function countPeopleHolding(
  db: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"achievement">[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{ id: string; n: number }>(sql`
    select achievement_id as id, count(distinct recipient_id)::int as n from credentials
    where workspace_id = ${workspaceId} and achievement_id = any(${sql.param(ids)}::text[]) and status = 'issued' group by 1`);
  return new Map(rows.map((row) => [row.id, row.n]));
}

/** How many people hold anything of an issuer. */
export async function countHolders(db: Db, workspaceId: Id<"workspace">): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(distinct recipient_id)::int as n from credentials where workspace_id = ${workspaceId} and status = 'issued'`);
  return rows[0]?.n ?? 0;
}

export type HolderFilter = {
  /** Beginnings of words of the name, whatever their case and accents; all of them must fit. */
  words: string[];
  achievementId?: Id<"achievement">;
  after: [string, string] | null;
  limit: number;
};
export type HolderRow = { id: Id<"recipient">; name: string; sortName: string };

const sortName = sql`waymark_fold(r.name) collate "C"`;

/** Who is found in the directory: not who opted out, nor who holds nothing that strangers may see. */
const found = (workspaceId: Id<"workspace">, achievementId?: Id<"achievement">) => sql`
  r.workspace_id = ${workspaceId} and r.listed and r.erased_at is null and r.merged_into is null
  and exists (select 1 from credentials c where c.workspace_id = r.workspace_id and c.recipient_id = r.id and ${shownAndIssued} ${of(achievementId)})`;

/** Those people by name. The address is not read. */
export async function findHolders(db: Db, workspaceId: Id<"workspace">, filter: HolderFilter): Promise<HolderRow[]> {
  const { words, achievementId, after, limit } = filter;
  const name = sql`translate(' ' || waymark_fold(r.name), '-‐''’.(,"„“', '          ')`;
  const fits = words.map((word) => {
    const plain = word.replace(/[\\%_]/g, "\\$&");
    return sql`and ${name} like '% ' || waymark_fold(${plain}::text) || '%'`;
  });
  const { rows } = await db.execute<HolderRow>(sql`
    select r.id, r.name, ${sortName} as "sortName" from recipients r
    where ${found(workspaceId, achievementId)} ${sql.join(fits, sql` `)}
      ${after ? sql`and (${sortName}, r.id) > (${after[0]}::text, ${after[1]}::text)` : sql``}
    order by ${sortName}, r.id limit ${limit}::int`);
  return rows;
}

/** With which of these letters, small ones in a row of which each ends where the next begins, somebody's name starts. */
export async function findInitials(
  db: Db,
  workspaceId: Id<"workspace">,
  { initials, achievementId }: { initials: { from: string; to: string | null }[]; achievementId?: Id<"achievement"> },
): Promise<Set<string>> {
  const { rows } = await db.execute<{ initial: string }>(sql`
    select i."from" as initial from jsonb_to_recordset(${JSON.stringify(initials)}::jsonb) as i("from" text, "to" text)
    where exists (select 1 from recipients r where ${found(workspaceId, achievementId)}
      and ${sortName} >= i."from" and (i."to" is null or ${sortName} < i."to"))`);
  return new Set(rows.map(({ initial }) => initial));
}

export type HeldRow = {
  recipientId: Id<"recipient">;
  id: Id<"credential">;
  name: string;
  issuedOn: Day;
  timeZone: string;
  expiresAt: string | null;
  /** Of this person, in all. */
  total: number;
};

/** What each of these people holds and strangers may see: valid ones first, then the newest; `most` of each. */
export async function findHeldBy(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientIds: Id<"recipient">[],
  { achievementId, most, now }: { achievementId?: Id<"achievement">; most: number; now: Date },
): Promise<HeldRow[]> {
  if (recipientIds.length === 0) return [];
  const { rows } = await db.execute<HeldRow>(sql`
    select h.*, v.name from (
      select c.recipient_id as "recipientId", c.id, c.achievement_id, c.achievement_version, c.issued_on::text as "issuedOn",
        c.time_zone as "timeZone", ${iso(sql`c.expires_at`)} as "expiresAt",
        row_number() over (partition by c.recipient_id order by coalesce(c.expires_at <= ${now.toISOString()}::timestamptz, false), c.issued_on desc, c.id) as place,
        (count(*) over (partition by c.recipient_id))::int as total
      from credentials c where c.workspace_id = ${workspaceId} and c.recipient_id = any(${sql.param(recipientIds)}::text[])
        and ${shownAndIssued} ${of(achievementId)}) h
    join achievement_versions v on v.workspace_id = ${workspaceId} and v.achievement_id = h.achievement_id and v.version = h.achievement_version
    where h.place <= ${most}::int order by h."recipientId", h.place`);
  return rows;
}

const of = (achievementId?: Id<"achievement">): SQL =>
  achievementId ? sql`and c.achievement_id = ${achievementId}` : sql``;
