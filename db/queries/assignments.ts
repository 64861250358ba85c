import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Via } from "../../lib/certifications/rules/vocabulary";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { assignments, cycles } from "../schema/certifications";

type Workspace = Id<"workspace">;
export type AssignmentRow = typeof assignments.$inferSelect;
export type RoundRow = typeof cycles.$inferSelect;
const ids = (values: readonly string[]) => sql`${sql.param(values)}::text[]`;

export type NewAssignment = {
  id: Id<"assignment">;
  recipientId: Id<"recipient">;
  via: Via;
  startsOn: string;
  graceDays: number;
  countsFrom: string;
  dueOn: string | null;
};

/** Writes those that are not there yet, each with its first round, in one order. Answers whose they are. */
export async function insertAssignments(
  tx: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  rows: NewAssignment[],
  now: Date,
): Promise<Id<"recipient">[]> {
  if (rows.length === 0) return [];
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows: made } = await tx.execute<{ recipientId: Id<"recipient"> }>(sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as x(id text, "recipientId" text, via text, "startsOn" date, "graceDays" int, "countsFrom" date, "dueOn" date)),
    made as (
      insert into assignments (workspace_id, id, certification_id, recipient_id, via, assigned_at, starts_on, grace_days, next_at)
      select ${workspaceId}, id, ${certificationId}, "recipientId", via, ${at}, "startsOn", "graceDays", ${at}
      from wanted order by "recipientId"
      on conflict (workspace_id, certification_id, recipient_id) do nothing returning id, recipient_id),
    begun as (
      insert into cycles (workspace_id, assignment_id, cycle, certification_id, recipient_id, opens_on, counts_from, due_on)
      select ${workspaceId}, w.id, 1, ${certificationId}, w."recipientId", w."startsOn", w."countsFrom", w."dueOn"
      from wanted w join made m on m.id = w.id)
    select recipient_id as "recipientId" from made`);
  return made.map((row) => row.recipientId);
}

/** Those who are assigned already: the stronger way of having come holds, and whoever comes back goes on. Answers who came back. */
export async function resumeAssignments(
  tx: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  recipientIds: Id<"recipient">[],
  via: Via,
  now: Date,
): Promise<Id<"recipient">[]> {
  if (recipientIds.length === 0) return [];
  const at = sql`${now.toISOString()}::timestamptz`;
  const weaker = { individual: ["group", "self"], self: ["group"], group: [] }[via];
  const { rows } = await tx.execute<{ recipientId: Id<"recipient">; back: boolean }>(sql`
    with mine as (
      select workspace_id, id, ended_at is not null as back from assignments
      where workspace_id = ${workspaceId} and certification_id = ${certificationId} and recipient_id = any(${ids(recipientIds)})
        and (ended_at is not null or via = any(${ids(weaker)})) order by id for update)
    update assignments a set via = ${via}, ended_at = null, next_at = case when mine.back then ${at} else a.next_at end
    from mine where a.workspace_id = mine.workspace_id and a.id = mine.id returning a.recipient_id as "recipientId", mine.back`);
  return rows.filter((row) => row.back).map((row) => row.recipientId);
}

/**
 * Ends what came through a group that no longer holds, for those who never completed it. Of these recipients, or the
 * next `limit` after one of them; answers how far it looked and how many ended.
 */
export async function endLeft(
  tx: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  of: { recipientIds: Id<"recipient">[] } | { after: string; limit: number },
  now: Date,
): Promise<{ ended: number; looked: number; last: string | null }> {
  const which =
    "recipientIds" in of
      ? sql`and a.recipient_id = any(${ids(of.recipientIds)})`
      : sql`and a.recipient_id > ${of.after} order by a.recipient_id limit ${of.limit}`;
  const { rows } = await tx.execute<{ ended: number; looked: number; last: string | null }>(sql`
    with looked as (
      select a.workspace_id, a.id, a.recipient_id from assignments a
      where a.workspace_id = ${workspaceId} and a.certification_id = ${certificationId} and a.via = 'group' and a.ended_at is null ${which}),
    gone as (
      select a.workspace_id, a.id from assignments a join looked l on l.workspace_id = a.workspace_id and l.id = a.id
      where not exists (select 1 from cycles c where c.workspace_id = a.workspace_id and c.assignment_id = a.id and c.completed_on is not null)
        and not exists (select 1 from certification_groups g
          join group_recipients m on m.workspace_id = g.workspace_id and m.group_id = g.group_id
          where g.workspace_id = a.workspace_id and g.certification_id = ${certificationId} and m.recipient_id = a.recipient_id)
      order by a.id for update of a),
    ended as (
      update assignments t set ended_at = ${now.toISOString()}::timestamptz, next_at = null
      from gone where t.workspace_id = gone.workspace_id and t.id = gone.id returning t.id)
    select (select count(*)::int from ended) as ended, (select count(*)::int from looked) as looked, (select max(recipient_id) from looked) as last`);
  return rows[0] ?? { ended: 0, looked: 0, last: null };
}

/** Members of a certification's groups after one of them, by id. */
export async function nextMembers(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  after: string,
  limit: number,
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select distinct m.id from certification_groups g cross join lateral (
      select gr.recipient_id as id from group_recipients gr
      where gr.workspace_id = g.workspace_id and gr.group_id = g.group_id and gr.recipient_id > ${after} order by gr.recipient_id limit ${limit}) m
    where g.workspace_id = ${workspaceId} and g.certification_id = ${certificationId} order by 1 limit ${limit}`);
  return rows.map((row) => row.id);
}

/** Which of these people are in one of the certification's groups. */
export async function findMembersAmong(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  recipientIds: Id<"recipient">[],
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select distinct m.recipient_id as id from certification_groups g
    join group_recipients m on m.workspace_id = g.workspace_id and m.group_id = g.group_id
    where g.workspace_id = ${workspaceId} and g.certification_id = ${certificationId} and m.recipient_id = any(${ids(recipientIds)}) order by 1`);
  return rows.map((row) => row.id);
}

/** People after one of them, by id, who have it singly or by themselves, whether their round is open or not. */
export async function nextSingle(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  after: string,
  limit: number,
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select recipient_id as id from assignments where workspace_id = ${workspaceId} and certification_id = ${certificationId}
      and ended_at is null and via <> 'group' and recipient_id > ${after} order by recipient_id limit ${limit}`);
  return rows.map((row) => row.id);
}

/** People after one of them, by id, whose round is open: a changed certification looks at them again. */
export async function nextOpen(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  after: string,
  limit: number,
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select a.recipient_id as id from assignments a
    join cycles c on c.workspace_id = a.workspace_id and c.assignment_id = a.id and c.cycle = a.cycle and c.completed_on is null
    where a.workspace_id = ${workspaceId} and a.certification_id = ${certificationId} and a.ended_at is null
      and a.recipient_id > ${after} order by a.recipient_id limit ${limit}`);
  return rows.map((row) => row.id);
}

export async function findAssignment(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  recipientId: Id<"recipient">,
): Promise<AssignmentRow | null> {
  const [row] = await db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.workspaceId, workspaceId),
        eq(assignments.certificationId, certificationId),
        eq(assignments.recipientId, recipientId),
      ),
    );
  return row ?? null;
}

export async function updateAssignment(
  tx: Db,
  workspaceId: Workspace,
  id: Id<"assignment">,
  change: Partial<Pick<AssignmentRow, "via" | "endedAt" | "nextAt">>,
): Promise<void> {
  await tx
    .update(assignments)
    .set(change)
    .where(and(eq(assignments.workspaceId, workspaceId), eq(assignments.id, id)));
}

export async function findRounds(
  db: Db,
  workspaceId: Workspace,
  assignmentIds: Id<"assignment">[],
): Promise<RoundRow[]> {
  if (assignmentIds.length === 0) return [];
  return db
    .select()
    .from(cycles)
    .where(and(eq(cycles.workspaceId, workspaceId), inArray(cycles.assignmentId, assignmentIds)))
    .orderBy(asc(cycles.assignmentId), asc(cycles.cycle));
}

/** Members of its groups who are not assigned to it. */
export async function countNewMembers(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(distinct m.recipient_id)::int as n from certification_groups g
    join group_recipients m on m.workspace_id = g.workspace_id and m.group_id = g.group_id
    where g.workspace_id = ${workspaceId} and g.certification_id = ${certificationId} and not exists (
      select 1 from assignments a where a.workspace_id = g.workspace_id and a.certification_id = g.certification_id
        and a.recipient_id = m.recipient_id and a.ended_at is null)`);
  return rows[0]?.n ?? 0;
}
