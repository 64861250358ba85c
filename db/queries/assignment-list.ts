import { type SQL, sql } from "drizzle-orm";
import type { AssignmentStatus, Via } from "../../lib/certifications/rules/vocabulary";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";
import { likeAny } from "./recipients";

type Workspace = Id<"workspace">;

export type AssignmentFilter = {
  status?: AssignmentStatus;
  search?: string;
  groupId?: Id<"group">;
  via?: Via;
  /** The first day of a month: who has to act, or whose term ends, in it. */
  month?: string;
};
export type AssignmentItemRow = {
  id: Id<"assignment">;
  certificationId: Id<"certification">;
  recipientId: Id<"recipient">;
  name: string;
  email: string;
  via: Via;
  status: AssignmentStatus;
  cycle: number;
  startsOn: string;
  dueOn: string | null;
  completedAt: string | null;
  heldUntil: string | null;
  renewsOn: string | null;
  credentialId: Id<"credential"> | null;
  sortKey: string;
};

/** The one place where SQL says what `rules/standing.ts` says: where an assignment stands on a day. */
const STANDING = (today: string): SQL => sql`case
  when h.cycle is not null then case when h.term_ends_on is null or h.term_ends_on >= ${today}::date then 'completed' else 'expired' end
  when a.starts_on > ${today}::date then 'upcoming'
  when l.due_on < ${today}::date then 'overdue' else 'in_progress' end`;

/** `a`: assignments that stand; `l`: the round that is open or was the last; `h`: the last that was completed; `r`: whose. */
export const standing = (workspaceId: Workspace, today: string, which: SQL): SQL => sql`
  select a.workspace_id, a.id, a.certification_id, a.recipient_id, r.name, coalesce(r.email, '') as email, r.email_key, a.via, a.cycle,
    case when l.cycle = 1 then a.starts_on else l.opens_on end as starts_on, l.due_on, h.completed_at, h.term_ends_on as held_until,
    case when h.term_months is not null then h.term_ends_on end as renews_on, h.credential_id,
    case when l.completed_on is null then l.due_on else h.term_ends_on end as acts_by, ${STANDING(today)} as status
  from assignments a
  join recipients r on r.workspace_id = a.workspace_id and r.id = a.recipient_id and r.erased_at is null and r.merged_into is null
  join cycles l on l.workspace_id = a.workspace_id and l.assignment_id = a.id and l.cycle = a.cycle
  left join cycles h on h.workspace_id = a.workspace_id and h.assignment_id = a.id
    and h.cycle = case when l.completed_on is null then a.cycle - 1 else a.cycle end
  where a.workspace_id = ${workspaceId} and a.ended_at is null and ${which}`;

const matching = (workspaceId: Workspace, { status, search, groupId, via, month }: AssignmentFilter): SQL => sql`
  ${status ? sql`and s.status = ${status}` : sql``}
  ${via ? sql`and s.via = ${via}` : sql``}
  ${search ? sql`and (lower(s.name) like ${likeAny(search)} or s.email_key like ${likeAny(search)})` : sql``}
  ${month ? sql`and s.acts_by >= ${month}::date and s.acts_by < ${month}::date + interval '1 month'` : sql``}
  ${
    groupId
      ? sql`and exists (select 1 from group_recipients g where g.workspace_id = ${workspaceId} and g.group_id = ${groupId} and g.recipient_id = s.recipient_id)`
      : sql``
  }`;

/** What is missing comes last, whichever way round the list is. */
const SORT_KEYS: Record<string, { up: SQL; down: SQL }> = {
  name: { up: sql`lower(s.name)`, down: sql`lower(s.name)` },
  startsOn: { up: sql`s.starts_on::text`, down: sql`s.starts_on::text` },
  dueOn: { up: sql`coalesce(s.due_on::text, '~')`, down: sql`coalesce(s.due_on::text, '')` },
  completedAt: {
    up: sql`coalesce(to_char(s.completed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '~')`,
    down: sql`coalesce(to_char(s.completed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '')`,
  },
  renewsOn: { up: sql`coalesce(s.renews_on::text, '~')`, down: sql`coalesce(s.renews_on::text, '')` },
  status: { up: sql`s.status`, down: sql`s.status` },
};

const columns = sql`s.id, s.certification_id as "certificationId", s.recipient_id as "recipientId", s.name, s.email, s.via, s.status, s.cycle,
  s.starts_on::text as "startsOn", s.due_on::text as "dueOn", s.held_until::text as "heldUntil", s.renews_on::text as "renewsOn",
  ${iso(sql`s.completed_at`)} as "completedAt", s.credential_id as "credentialId"`;

type Of = { workspaceId: Workspace; today: string };
type Page = { sort: string; descending: boolean; after: [string, string] | null; limit: number };

/** Those of a certification, by the key asked for, then by id; keyset. */
export async function listAssignments(
  db: Db,
  { workspaceId, today }: Of,
  certificationId: Id<"certification">,
  filter: AssignmentFilter,
  { sort, descending, after, limit }: Page,
): Promise<AssignmentItemRow[]> {
  const key = sql`(${SORT_KEYS[sort]?.[descending ? "down" : "up"] ?? sql`lower(s.name)`}) collate "C"`;
  const direction = sql.raw(descending ? "desc" : "asc");
  const beyond = after ? sql`and (${key}, s.id) ${sql.raw(descending ? "<" : ">")} (${after[0]}, ${after[1]})` : sql``;
  const { rows } = await db.execute<AssignmentItemRow>(sql`
    select ${columns}, ${key} as "sortKey" from (${standing(workspaceId, today, sql`a.certification_id = ${certificationId}`)}) s
    where true ${matching(workspaceId, filter)} ${beyond} order by ${key} ${direction}, s.id ${direction} limit ${limit}`);
  return rows;
}

export async function countAssignments(
  db: Db,
  { workspaceId, today }: Of,
  certificationId: Id<"certification">,
  filter: AssignmentFilter,
): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (${standing(workspaceId, today, sql`a.certification_id = ${certificationId}`)}) s
    where true ${matching(workspaceId, filter)}`);
  return rows[0]?.n ?? 0;
}

/** All of one person's, by the certification's name. */
export async function listAssignmentsOf(
  db: Db,
  { workspaceId, today }: Of,
  recipientId: Id<"recipient">,
): Promise<AssignmentItemRow[]> {
  const { rows } = await db.execute<AssignmentItemRow>(sql`
    select ${columns}, '' as "sortKey" from (${standing(workspaceId, today, sql`a.recipient_id = ${recipientId}`)}) s
    join certifications c on c.workspace_id = s.workspace_id and c.id = s.certification_id order by lower(c.name), s.id limit 500`);
  return rows;
}

export type StatusCount = { certificationId: Id<"certification">; status: AssignmentStatus; n: number };

export async function countByStatus(
  db: Db,
  { workspaceId, today }: Of,
  certificationIds: Id<"certification">[],
): Promise<StatusCount[]> {
  if (certificationIds.length === 0) return [];
  const which = sql`a.certification_id = any(${sql.param(certificationIds)}::text[])`;
  const { rows } = await db.execute<StatusCount>(sql`
    select s.certification_id as "certificationId", s.status, count(*)::int as n
    from (${standing(workspaceId, today, which)}) s group by 1, 2`);
  return rows;
}

export type MonthCount = { month: string; certificationId: Id<"certification">; name: string; n: number };

/** What is to be done or runs out in each month between two days, of published certifications. */
export async function countByMonth(
  db: Db,
  { workspaceId, today }: Of,
  { from, before, id }: { from: string; before: string; id?: Id<"certification"> },
): Promise<MonthCount[]> {
  const which = sql`exists (select 1 from certifications p where p.workspace_id = a.workspace_id and p.id = a.certification_id
    and p.status = 'published' ${id ? sql`and p.id = ${id}` : sql``})`;
  const { rows } = await db.execute<MonthCount>(sql`
    select to_char(s.acts_by, 'YYYY-MM') as month, s.certification_id as "certificationId", c.name, count(*)::int as n
    from (${standing(workspaceId, today, which)}) s
    join certifications c on c.workspace_id = s.workspace_id and c.id = s.certification_id
    where s.acts_by >= ${from}::date and s.acts_by < ${before}::date group by 1, 2, 3 order by 1, lower(c.name), 2`);
  return rows;
}
