import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";
import { likeAny } from "./recipients";

/** Whose progress, on which steps; `since`/`until` bound the day of the first step earned. */
export type Scope = {
  workspaceId: Id<"workspace">;
  pathwayId: Id<"pathway">;
  steps: Id<"achievement">[];
  countExpired: boolean;
  now: Date;
  groupId?: Id<"group">;
  since?: string;
  until?: string;
  /** Only these: by index, so that the cost does not grow with the workspace. */
  recipientIds?: readonly string[];
};

const ids = (values: readonly string[]): SQL => sql`${sql.param(values)}::text[]`;

/**
 * One row for each recipient who holds a step: `had` steps earned (expired ones too), `live` ones in force, and whether it is
 * completed: meets all steps now, or was awarded and lost steps by expiry only. The ledger is asked about the latter alone.
 * `began_on`: the day of the first step; `reached_on`: the day on which the last of those held was first earned.
 */
export function progress(scope: Scope): SQL {
  const { workspaceId, steps, now } = scope;
  const live = scope.countExpired ? sql`true` : sql`bool_or(c.expires_at is null or c.expires_at > ${now})`;
  const awarded = sql`exists (select 1 from awards a where a.workspace_id = ${workspaceId} and a.source_kind = 'pathway'
    and a.source_id = ${scope.pathwayId} and a.recipient_id = p.recipient_id)`;
  const group = scope.groupId
    ? sql`and exists (select 1 from group_recipients g where g.workspace_id = ${workspaceId} and g.group_id = ${scope.groupId} and g.recipient_id = c.recipient_id)`
    : sql``;
  const only = scope.recipientIds ? sql`and c.recipient_id = any(${ids(scope.recipientIds)})` : sql``;
  const began = sql`${scope.since ? sql`and min(first_on) >= ${scope.since}::date` : sql``} ${scope.until ? sql`and min(first_on) <= ${scope.until}::date` : sql``}`;
  return sql`
    select p.*, p.live = ${steps.length} or (p.had = ${steps.length} and ${awarded}) as completed from (
      select h.recipient_id, array_agg(h.achievement_id) as had_ids, array_agg(h.achievement_id) filter (where h.live) as live_ids,
        count(*)::int as had, (count(*) filter (where h.live))::int as live, min(h.first_on) as began_on,
        max(h.first_on) as reached_on, max(h.last_on) as last_on
      from (
        select c.recipient_id, c.achievement_id, ${live} as live, min(c.issued_on) as first_on, max(c.issued_on) as last_on from credentials c
        where c.workspace_id = ${workspaceId} and c.status = 'issued' and c.achievement_id = any(${ids(steps)}) ${group} ${only}
        group by c.recipient_id, c.achievement_id) h
      group by h.recipient_id having true ${began}) p`;
}

export type Totals = { totalRecipients: number; completed: number };

export async function readTotals(db: Db, scope: Scope): Promise<Totals> {
  const { rows } = await db.execute<Totals>(sql`
    select count(*)::int as "totalRecipients", (count(*) filter (where completed))::int as completed from (${progress(scope)}) p`);
  return rows[0] ?? { totalRecipients: 0, completed: 0 };
}

export type ProgressRow = {
  recipientId: Id<"recipient">;
  name: string;
  email: string;
  earned: Id<"achievement">[];
  live: Id<"achievement">[];
  completed: boolean;
  /** ISO 8601: when it was awarded; the day of the last step where there is no award. */
  completedAt: string | null;
  lastOn: string;
};

const columns = ({ workspaceId, pathwayId }: Scope): SQL => sql`
  p.recipient_id as "recipientId", r.name, coalesce(r.email, '') as email, p.had_ids as earned, coalesce(p.live_ids, '{}') as live, p.completed,
  case when p.completed then coalesce(
    (select ${iso(sql`min(a.awarded_at)`)} from awards a where a.workspace_id = ${workspaceId}
      and a.source_kind = 'pathway' and a.source_id = ${pathwayId} and a.recipient_id = p.recipient_id), p.last_on::text) end as "completedAt",
  p.last_on::text as "lastOn"`;
const people = ({ workspaceId }: Scope): SQL =>
  sql`join recipients r on r.workspace_id = ${workspaceId} and r.id = p.recipient_id`;

/** `name`: by name; `recent`: who earned a step last first; `steps`: the most steps first. */
export const PROGRESS_SORTS = ["name", "recent", "steps"] as const;
export type ProgressSort = (typeof PROGRESS_SORTS)[number];
const SORT: Record<ProgressSort, { key: SQL; cast: string; descending: boolean }> = {
  name: { key: sql`lower(r.name)`, cast: "text", descending: false },
  recent: { key: sql`p.last_on`, cast: "date", descending: true },
  steps: { key: sql`p.had`, cast: "int", descending: true },
};

/** Which of them; `missing`: who does not hold that step. */
export type ProgressFilter = { missing?: Id<"achievement">; completed?: boolean; search?: string };

const matching = ({ missing, completed, search }: ProgressFilter): SQL => sql`
  ${missing ? sql`and not (${missing}::text = any(p.had_ids))` : sql``}
  ${completed === undefined ? sql`` : sql`and p.completed = ${completed}`}
  ${search ? sql`and (lower(r.name) like ${likeAny(search)} or r.email_key like ${likeAny(search)})` : sql``}`;

export async function listProgress(
  db: Db,
  scope: Scope,
  page: ProgressFilter & {
    sort: ProgressSort;
    after: [string, string] | null;
    limit: number;
  },
): Promise<(ProgressRow & { sortKey: string })[]> {
  const { key, cast, descending } = SORT[page.sort];
  const beyond = sql.raw(descending ? "<" : ">");
  const direction = sql.raw(descending ? "desc" : "asc");
  const { rows } = await db.execute<ProgressRow & { sortKey: string }>(sql`
    select ${columns(scope)}, (${key})::text as "sortKey" from (${progress(scope)}) p ${people(scope)} and r.erased_at is null
    where true ${matching(page)}
      ${page.after ? sql`and (${key}, p.recipient_id) ${beyond} (${page.after[0]}::${sql.raw(cast)}, ${page.after[1]})` : sql``}
    order by ${key} ${direction}, p.recipient_id ${direction} limit ${page.limit}`);
  return rows;
}

/** How many a list finds. */
export async function countProgress(db: Db, scope: Scope, filter: ProgressFilter): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (${progress(scope)}) p ${people(scope)} and r.erased_at is null where true ${matching(filter)}`);
  return rows[0]?.n ?? 0;
}

/** Progress of these recipients, by id. */
export async function findProgress(
  db: Db,
  scope: Scope,
  recipientIds: readonly string[],
  filter: ProgressFilter = {},
): Promise<ProgressRow[]> {
  if (recipientIds.length === 0) return [];
  const only = { ...scope, recipientIds };
  const { rows } = await db.execute<ProgressRow>(sql`
    select ${columns(only)} from (${progress(only)}) p ${people(only)} where true ${matching(filter)} order by p.recipient_id`);
  return rows;
}

/** The next holders of any step after a recipient, by id: what an export walks through. Erased people are left out. */
export async function nextEnrolled(
  db: Db,
  { workspaceId, steps }: Scope,
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct c.recipient_id as id from credentials c where c.workspace_id = ${workspaceId} and c.status = 'issued'
      and c.erased_at is null and c.achievement_id = any(${ids(steps)}) and c.recipient_id > ${after} order by 1 limit ${limit}`);
  return rows.map((row) => row.id);
}

/** How many progress bars differ between two versions of a pathway: steps earned, or steps to earn. */
export async function countChangedProgress(db: Db, before: Scope, after: Scope): Promise<number> {
  if (before.steps.length !== after.steps.length) {
    const { rows } = await db.execute<{ n: number }>(sql`
      select count(distinct c.recipient_id)::int as n from credentials c where c.workspace_id = ${before.workspaceId} and c.status = 'issued'
        and c.achievement_id = any(${ids([...new Set([...before.steps, ...after.steps])])})`);
    return rows[0]?.n ?? 0;
  }
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (${progress(before)}) b full join (${progress(after)}) a using (recipient_id) where b.had is distinct from a.had`);
  return rows[0]?.n ?? 0;
}
