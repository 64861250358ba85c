import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

type Workspace = Id<"workspace">;
const ids = (values: readonly string[]) => sql`${sql.param(values)}::text[]`;
const at = (instant: Date) => sql`${instant.toISOString()}::timestamptz`;

/** Workspaces in which the days have changed something. Where certifications are switched off it waits. */
export async function findDueWorkspaces(db: Db, now: Date): Promise<Workspace[]> {
  const { rows } = await db.execute<{ id: Workspace }>(sql`
    select distinct a.workspace_id as id from assignments a join workspaces w on w.id = a.workspace_id and w.certifications_enabled
    where a.next_at <= ${at(now)} order by 1`);
  return rows.map((row) => row.id);
}

export type DueKey = { at: string; id: string };
export type Due = {
  id: Id<"assignment">;
  certificationId: Id<"certification">;
  recipientId: Id<"recipient">;
  at: string;
};

/** The next ones that are due, by the index of what is due; nothing is held yet. */
export async function nextDue(
  db: Db,
  workspaceId: Workspace,
  now: Date,
  after: DueKey | null,
  limit: number,
): Promise<Due[]> {
  const beyond = after ? sql`and (next_at, id) > (${after.at}::timestamptz, ${after.id})` : sql``;
  const { rows } = await db.execute<Due>(sql`
    select id, certification_id as "certificationId", recipient_id as "recipientId",
      to_char(next_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from assignments where workspace_id = ${workspaceId} and next_at <= ${at(now)} ${beyond}
    order by next_at, id limit ${limit}`);
  return rows;
}

/** Holds these people until commit, those whom nobody else holds; erased and merged records are left alone. In one order. */
export async function holdFreePeople(
  tx: Db,
  workspaceId: Workspace,
  recipientIds: Id<"recipient">[],
): Promise<Set<string>> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from recipients where workspace_id = ${workspaceId} and id = any(${ids(recipientIds)})
    order by id for no key update skip locked`);
  return new Set(rows.map((row) => row.id));
}

/** Holds these people until commit, one after the other: whoever evaluates the same ones waits. */
export async function holdPeople(tx: Db, workspaceId: Workspace, recipientIds: Id<"recipient">[]): Promise<void> {
  await tx.execute(sql`
    select id from recipients where workspace_id = ${workspaceId} and id = any(${ids(recipientIds)}) order by id for no key update`);
}

export type Round = {
  cycle: number;
  opensOn: string;
  countsFrom: string;
  dueOn: string | null;
  completedOn: string | null;
  termEndsOn: string | null;
  anchorOn: string | null;
  anchorPeriods: number | null;
  termMonths: number | null;
  credentialId: Id<"credential"> | null;
};
export type Watched = {
  id: Id<"assignment">;
  certificationId: Id<"certification">;
  recipientId: Id<"recipient">;
  recipientName: string;
  startsOn: string;
  /** The round that is open or was the last, and the one before it. */
  last: Round;
  before: Round | null;
  reminded: number[];
};

const round = (c: string): SQL =>
  sql.raw(`jsonb_build_object('cycle', ${c}.cycle, 'opensOn', ${c}.opens_on, 'countsFrom', ${c}.counts_from,
  'dueOn', ${c}.due_on, 'completedOn', ${c}.completed_on, 'termEndsOn', ${c}.term_ends_on, 'anchorOn', ${c}.anchor_on,
  'anchorPeriods', ${c}.anchor_periods, 'termMonths', ${c}.term_months, 'credentialId', ${c}.credential_id)`);

const watched = (workspaceId: Workspace, which: SQL): SQL => sql`
  select a.id, a.certification_id as "certificationId", a.recipient_id as "recipientId", r.name as "recipientName",
    a.starts_on::text as "startsOn", ${round("l")} as last,
    case when b.cycle is not null then ${round("b")} end as before,
    array(select d.days_before from certification_reminders d
      where d.workspace_id = a.workspace_id and d.assignment_id = a.id and d.cycle = a.cycle) as reminded
  from assignments a
  join recipients r on r.workspace_id = a.workspace_id and r.id = a.recipient_id and r.erased_at is null and r.merged_into is null
  join cycles l on l.workspace_id = a.workspace_id and l.assignment_id = a.id and l.cycle = a.cycle
  left join cycles b on b.workspace_id = a.workspace_id and b.assignment_id = a.id and b.cycle = a.cycle - 1
  where a.workspace_id = ${workspaceId} and a.ended_at is null and ${which} order by a.id for update of a`;

/** Of these people, in these certifications; held until commit. */
export async function watchPeople(
  tx: Db,
  workspaceId: Workspace,
  certificationIds: Id<"certification">[],
  recipientIds: Id<"recipient">[],
): Promise<Watched[]> {
  const which = sql`a.recipient_id = any(${ids(recipientIds)}) and a.certification_id = any(${ids(certificationIds)})`;
  return (await tx.execute<Watched>(watched(workspaceId, which))).rows;
}

/** These, where they are still due; held until commit. */
export async function watchDue(
  tx: Db,
  workspaceId: Workspace,
  assignmentIds: Id<"assignment">[],
  now: Date,
): Promise<Watched[]> {
  const which = sql`a.id = any(${ids(assignmentIds)}) and a.next_at <= ${at(now)}`;
  return (await tx.execute<Watched>(watched(workspaceId, which))).rows;
}

/** Which certifications these people are assigned to. */
export async function findAssignedTo(
  db: Db,
  workspaceId: Workspace,
  recipientIds: Id<"recipient">[],
): Promise<Id<"certification">[]> {
  const { rows } = await db.execute<{ id: Id<"certification"> }>(sql`
    select distinct certification_id as id from assignments
    where workspace_id = ${workspaceId} and recipient_id = any(${ids(recipientIds)}) and ended_at is null order by 1`);
  return rows.map((row) => row.id);
}

export type Candidate = { assignmentId: Id<"assignment">; recipientId: Id<"recipient">; since: Date };
export type Met = { assignmentId: Id<"assignment">; at: Date };

/**
 * Who of them reached the minimum in every graded step of the certification's courses since their instant, and when: at the
 * first such attempt in the step that came last. One look-up by index for each step; later, worse attempts change nothing.
 */
export async function findMet(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  minimum: number,
  candidates: Candidate[],
  now: Date,
): Promise<Met[]> {
  if (candidates.length === 0) return [];
  const { rows } = await db.execute<{ assignmentId: Id<"assignment">; at: string }>(sql`
    select x."assignmentId", to_char(max(f.achieved_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from jsonb_to_recordset(${JSON.stringify(candidates)}::jsonb) as x("assignmentId" text, "recipientId" text, since timestamptz)
    cross join (
      select s.id from certification_courses cc
      join course_steps s on s.workspace_id = cc.workspace_id and s.course_id = cc.course_id and s.graded
      where cc.workspace_id = ${workspaceId} and cc.certification_id = ${certificationId}) step
    left join lateral (
      select g.achieved_at from grades g where g.workspace_id = ${workspaceId} and g.recipient_id = x."recipientId"
        and g.step_id = step.id and g.achieved_at >= x.since and g.achieved_at <= ${at(now)} and g.grade >= ${minimum}::numeric
      order by g.achieved_at limit 1) f on true
    group by 1 having bool_and(f.achieved_at is not null)`);
  return rows.map((row) => ({ assignmentId: row.assignmentId, at: new Date(row.at) }));
}

export type CompletedRound = {
  assignmentId: Id<"assignment">;
  cycle: number;
  completedAt: Date;
  completedOn: string;
  termEndsOn: string | null;
  anchorOn: string | null;
  anchorPeriods: number | null;
  termMonths: number | null;
  credentialId: Id<"credential"> | null;
};

/** A round is completed once: one that is over stays as it was. */
export async function completeRounds(tx: Db, workspaceId: Workspace, rows: CompletedRound[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update cycles c set completed_at = x."completedAt", completed_on = x."completedOn", term_ends_on = x."termEndsOn",
      anchor_on = x."anchorOn", anchor_periods = x."anchorPeriods", term_months = x."termMonths", credential_id = x."credentialId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("assignmentId" text, cycle int, "completedAt" timestamptz,
      "completedOn" date, "termEndsOn" date, "anchorOn" date, "anchorPeriods" int, "termMonths" int, "credentialId" text)
    where c.workspace_id = ${workspaceId} and c.assignment_id = x."assignmentId" and c.cycle = x.cycle and c.completed_on is null`);
}

export type OpenedRound = {
  assignmentId: Id<"assignment">;
  cycle: number;
  opensOn: string;
  countsFrom: string;
  dueOn: string | null;
};

/** Opens the next rounds of assignments that the caller holds. */
export async function openRounds(tx: Db, workspaceId: Workspace, rows: OpenedRound[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    with opened as (
      insert into cycles (workspace_id, assignment_id, cycle, certification_id, recipient_id, opens_on, counts_from, due_on)
      select a.workspace_id, a.id, x.cycle, a.certification_id, a.recipient_id, x."opensOn", x."countsFrom", x."dueOn"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("assignmentId" text, cycle int, "opensOn" date, "countsFrom" date, "dueOn" date)
      join assignments a on a.workspace_id = ${workspaceId} and a.id = x."assignmentId"
      on conflict (workspace_id, assignment_id, cycle) do nothing returning assignment_id, cycle)
    update assignments a set cycle = o.cycle from opened o where a.workspace_id = ${workspaceId} and a.id = o.assignment_id`);
}

export async function setNext(
  tx: Db,
  workspaceId: Workspace,
  rows: { assignmentId: Id<"assignment">; nextAt: Date | null }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update assignments a set next_at = x."nextAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("assignmentId" text, "nextAt" timestamptz)
    where a.workspace_id = ${workspaceId} and a.id = x."assignmentId" and a.next_at is distinct from x."nextAt"`);
}

type ReminderRow = { assignmentId: Id<"assignment">; cycle: number; daysBefore: number };

/** Once for each round and number of days. Answers which are new. */
export async function insertReminders(
  tx: Db,
  workspaceId: Workspace,
  rows: ReminderRow[],
  now: Date,
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const { rows: made } = await tx.execute<{ key: string }>(sql`
    insert into certification_reminders (workspace_id, assignment_id, cycle, days_before, at)
    select ${workspaceId}, x."assignmentId", x.cycle, x."daysBefore", ${at(now)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("assignmentId" text, cycle int, "daysBefore" int)
    on conflict (workspace_id, assignment_id, cycle, days_before) do nothing
    returning assignment_id || ':' || cycle || ':' || days_before as key`);
  return new Set(made.map((row) => row.key));
}

/** The credentials that the ledger has for these rounds. */
export async function findAwardedRounds(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  recipientIds: Id<"recipient">[],
) {
  if (recipientIds.length === 0) return new Map<string, Id<"credential">>();
  const { rows } = await db.execute<{ recipientId: string; cycle: number; id: Id<"credential"> }>(sql`
    select w.recipient_id as "recipientId", w.cycle, w.credential_id as id from awards w
    where w.workspace_id = ${workspaceId} and w.source_kind = 'certification' and w.source_id = ${certificationId}
      and w.recipient_id = any(${ids(recipientIds)}) and w.credential_id is not null`);
  return new Map(rows.map((row) => [`${row.recipientId}:${row.cycle}`, row.id]));
}

/** Due, and nobody's to do: ended, or of an erased or merged record. They are due no more. */
export async function parkIdle(tx: Db, workspaceId: Workspace, assignmentIds: Id<"assignment">[]): Promise<void> {
  if (assignmentIds.length === 0) return;
  await tx.execute(sql`
    update assignments a set next_at = null from recipients r
    where a.workspace_id = ${workspaceId} and a.id = any(${ids(assignmentIds)}) and r.workspace_id = a.workspace_id and r.id = a.recipient_id
      and (a.ended_at is not null or r.erased_at is not null or r.merged_into is not null)`);
}
