import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Nudged } from "../../lib/programs/rules/nudge-variables";
import type { NudgeSkip, ProgramStatus } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { programNudges } from "../schema/programs";
import { type PeopleFilter, type PipelineScope, pipelineRows } from "./pipeline";
import { COUNTS, DUE_ON } from "./program-standing";

type Workspace = Id<"workspace">;
export type NudgeRow = typeof programNudges.$inferSelect;
/** `programId` null: in whichever of the programs they are. */
export type Chosen = { programId: Id<"program"> | null; recipientId: Id<"recipient"> };
export type AudienceScope = PipelineScope & { filter: PeopleFilter; people: readonly Chosen[] | null };

const chosen = (people: readonly Chosen[] | null): SQL =>
  people === null
    ? sql``
    : sql`where exists (select 1 from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as x("programId" text, "recipientId" text)
        where x."recipientId" = m.recipient_id and coalesce(x."programId", m.program_id) = m.program_id)`;

/** Everybody meant, once for each program that they are in, as `m`. */
export const meant = ({ filter, people, ...scope }: AudienceScope): SQL =>
  sql`from (${pipelineRows(scope, filter)}) m ${chosen(people)}`;

export async function countMeant(db: Db, scope: AudienceScope): Promise<Map<Id<"program">, number>> {
  const { rows } = await db.execute<{ programId: Id<"program">; people: number }>(
    sql`select m.program_id as "programId", count(*)::int as people ${meant(scope)} group by 1 order by 1`,
  );
  return new Map(rows.map((row) => [row.programId, row.people]));
}

/** How many of them would get none now, though they are in a program that goes on. */
export async function countUnreachable(db: Db, scope: AudienceScope) {
  const { rows } = await db.execute<{ unsubscribed: number; withoutAddress: number; ended: number }>(sql`
    select count(*) filter (where p.status = 'ended')::int as ended,
      count(*) filter (where p.status <> 'ended' and r.email is null)::int as "withoutAddress",
      count(*) filter (where p.status <> 'ended' and r.email is not null and r.unsubscribed_at is not null)::int as unsubscribed
    from (select m.program_id, m.recipient_id ${meant(scope)}) n
    join programs p on p.workspace_id = ${scope.workspaceId} and p.id = n.program_id
    join recipients r on r.workspace_id = ${scope.workspaceId} and r.id = n.recipient_id`);
  return rows[0] ?? { unsubscribed: 0, withoutAddress: 0, ended: 0 };
}

export type DueCount = {
  componentId: Id<"component">;
  /** Null: it has none. */
  dueOn: Day | null;
  people: number;
  /** Of these: who has not completed it. */
  open: number;
};

/** When each component of one program is due for them, as many days as there are; announcements left out. */
export async function countDueDays(db: Db, scope: AudienceScope, programId: Id<"program">): Promise<DueCount[]> {
  const { rows } = await db.execute<DueCount>(sql`
    select c.id as "componentId", (${DUE_ON})::text as "dueOn", count(*)::int as people,
      count(*) filter (where g.status is distinct from 'complete')::int as open
    from (select m.program_id, m.recipient_id ${meant(scope)}) n
    join program_components c on c.workspace_id = ${scope.workspaceId} and c.program_id = n.program_id
    left join program_progress g on g.workspace_id = c.workspace_id and g.program_id = c.program_id and g.component_id = c.id
      and g.recipient_id = n.recipient_id
    where n.program_id = ${programId} and c.kind <> 'announcement' group by 1, 2 order by 1, 2`);
  return rows;
}

/** Who of them has not completed a component, and has less time for it than until that day. */
export async function findShortOf(
  db: Db,
  scope: AudienceScope,
  componentId: Id<"component">,
  dueOn: Day,
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select n.recipient_id as id from (select m.program_id, m.recipient_id ${meant(scope)}) n
    join program_components c on c.workspace_id = ${scope.workspaceId} and c.program_id = n.program_id and c.id = ${componentId}
    left join program_progress g on g.workspace_id = c.workspace_id and g.program_id = c.program_id and g.component_id = c.id
      and g.recipient_id = n.recipient_id
    where g.status is distinct from 'complete' and ${DUE_ON} < ${dueOn}::date order by 1`);
  return rows.map((row) => row.id);
}

export type MeantRow = { programId: Id<"program">; recipientId: Id<"recipient"> };

/** The first of them by name. */
export async function listMeant(db: Db, scope: AudienceScope, limit: number): Promise<MeantRow[]> {
  const { rows } = await db.execute<MeantRow>(sql`
    select m.program_id as "programId", m.recipient_id as "recipientId" ${meant(scope)}
    order by lower(m.name), m.recipient_id, m.program_id limit ${limit}`);
  return rows;
}

/** False where the same form was sent before. */
export async function insertNudge(tx: Db, row: typeof programNudges.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(programNudges).values(row).onConflictDoNothing().returning({ id: programNudges.id });
  return rows.length > 0;
}

/** Writes down whom it is for, in one statement: from here on nobody comes and nobody goes. */
export async function freezeNudged(tx: Db, scope: AudienceScope, nudgeId: Id<"nudge">): Promise<void> {
  await tx.execute(sql`
    insert into program_nudge_recipients (workspace_id, nudge_id, recipient_id, program_id)
    select ${scope.workspaceId}, ${nudgeId}, m.recipient_id, m.program_id ${meant(scope)}`);
}

export async function findNudge(db: Db, workspaceId: Workspace, id: Id<"nudge">): Promise<NudgeRow | null> {
  const { rows } = await db.execute<Omit<NudgeRow, "createdAt"> & { createdAt: string }>(sql`
    select workspace_id as "workspaceId", id, subject, body, job_id as "jobId", created_by as "createdBy", created_at as "createdAt"
    from program_nudges where workspace_id = ${workspaceId} and id = ${id}`);
  const [row] = rows;
  return row ? { ...row, createdAt: new Date(row.createdAt) } : null;
}

/** One participant as a nudge finds them now. */
export type NudgedRow = Nudged & {
  programId: Id<"program">;
  recipientId: Id<"recipient">;
  programStatus: ProgramStatus;
  email: string | null;
  left: boolean;
  unsubscribed: boolean;
};

const OPEN_PARTS: SQL = sql`coalesce((
  select jsonb_agg(jsonb_build_object('name', c.name, 'dueOn', ${DUE_ON}) order by c.position, c.id)
  from program_components c left join program_progress g on g.workspace_id = c.workspace_id and g.program_id = c.program_id
    and g.component_id = c.id and g.recipient_id = n.recipient_id
  where c.workspace_id = n.workspace_id and c.program_id = n.program_id and ${COUNTS} and g.status is distinct from 'complete'), '[]')`;

/** What is known of these rows `n` of (workspace_id, program_id, recipient_id). */
const known = (rows: SQL, certifications: boolean): SQL => sql`
  select n.program_id as "programId", n.recipient_id as "recipientId", r.name, r.email, p.name as program, p.status as "programStatus",
    p.ends_on::text as "endsOn", ${certifications ? sql`f.name` : sql`null`} as certification,
    (q.left_at is not null or r.erased_at is not null or r.merged_into is not null) as left,
    r.unsubscribed_at is not null as unsubscribed, ${OPEN_PARTS} as open
  from (${rows}) n
  join programs p on p.workspace_id = n.workspace_id and p.id = n.program_id
  join program_participants q on q.workspace_id = n.workspace_id and q.program_id = n.program_id and q.recipient_id = n.recipient_id
  join recipients r on r.workspace_id = n.workspace_id and r.id = n.recipient_id
  left join certifications f on f.workspace_id = p.workspace_id and f.id = p.certification_id and not f.invisible`;

/** `certifications`: whether the workspace shows which one a program leads to. */
export async function describeNudged(
  db: Db,
  { id: workspaceId, certificationsEnabled }: { id: Workspace; certificationsEnabled: boolean },
  people: readonly MeantRow[],
): Promise<NudgedRow[]> {
  const rows = sql`select ${workspaceId}::text as workspace_id, x."programId" as program_id, x."recipientId" as recipient_id, x.nth
    from rows from (jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as ("programId" text, "recipientId" text)) with ordinality x("programId", "recipientId", nth)`;
  return (await db.execute<NudgedRow>(sql`${known(rows, certificationsEnabled)} order by n.nth`)).rows;
}

/**
 * The next ones whom a nudge has not come to, and what is known of them now. Their records are held until commit, in the
 * order of their ids: who unsubscribes at this instant comes before, and is seen, or after, and finds the mail to be dropped.
 */
export async function takeNudged(
  tx: Db,
  { id: workspaceId, certificationsEnabled }: { id: Workspace; certificationsEnabled: boolean },
  nudgeId: Id<"nudge">,
  limit: number,
): Promise<NudgedRow[]> {
  const next = sql`select n.* from program_nudge_recipients n
    where n.workspace_id = ${workspaceId} and n.nudge_id = ${nudgeId} and n.handled_at is null order by n.recipient_id, n.program_id limit ${limit}`;
  await tx.execute(sql`
    select 1 from recipients r where r.workspace_id = ${workspaceId} and r.id in (select recipient_id from (${next}) t)
    order by r.id for share`);
  return (await tx.execute<NudgedRow>(sql`${known(next, certificationsEnabled)} order by n.recipient_id, n.program_id`))
    .rows;
}

export type Handled = MeantRow & { skipped: NudgeSkip | null; mailId: Id<"mail"> | null };

/** Each once: whoever was come to already stays as they are. Answers whose rows it wrote. */
export async function noteHandled(
  tx: Db,
  workspaceId: Workspace,
  nudgeId: Id<"nudge">,
  rows: readonly Handled[],
  now: Date,
): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: made } = await tx.execute(sql`
    update program_nudge_recipients n set handled_at = ${now.toISOString()}::timestamptz, skipped = x.skipped, mail_id = x."mailId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("programId" text, "recipientId" text, skipped text, "mailId" text)
    where n.workspace_id = ${workspaceId} and n.nudge_id = ${nudgeId} and n.program_id = x."programId"
      and n.recipient_id = x."recipientId" and n.handled_at is null returning 1`);
  return made.length;
}

export type NudgeRecipientRow = {
  programId: Id<"program">;
  programName: string;
  recipientId: Id<"recipient">;
  /** Null where somebody was erased since. */
  name: string | null;
  handled: boolean;
  skipped: NudgeSkip | null;
  mailId: Id<"mail"> | null;
  /** Where the mail is, while it is kept. */
  mail: string | null;
  bounced: boolean;
  sortName: string;
};

/** Whom it is for, by name, with what became of each. */
export async function listNudged(
  db: Db,
  workspaceId: Workspace,
  nudgeId: Id<"nudge">,
  { after, limit }: { after: [string, string, string] | null; limit: number },
): Promise<NudgeRecipientRow[]> {
  const name = sql`coalesce(lower(r.name), '')`;
  const { rows } = await db.execute<NudgeRecipientRow>(sql`
    select n.program_id as "programId", p.name as "programName", n.recipient_id as "recipientId",
      case when r.erased_at is null then r.name end as name, n.handled_at is not null as handled, n.skipped,
      n.mail_id as "mailId", l.status as mail, l.bounced_at is not null as bounced, ${name} as "sortName"
    from program_nudge_recipients n
    join programs p on p.workspace_id = n.workspace_id and p.id = n.program_id
    join recipients r on r.workspace_id = n.workspace_id and r.id = n.recipient_id
    left join mails l on l.id = n.mail_id
    where n.workspace_id = ${workspaceId} and n.nudge_id = ${nudgeId}
      ${after ? sql`and (${name}, n.recipient_id, n.program_id) > (${after[0]}, ${after[1]}, ${after[2]})` : sql``}
    order by ${name}, n.recipient_id, n.program_id limit ${limit}`);
  return rows;
}

export type NudgeCounts = Record<NudgeSkip, number> & {
  meant: number;
  handled: number;
  mailed: number;
  waiting: number;
  /** In the outbox, going nowhere: no mail provider is set up. */
  kept: number;
  failed: number;
  bounced: number;
};

/** What became of a nudge so far, as its rows say. */
export async function countNudged(db: Db, workspaceId: Workspace, nudgeId: Id<"nudge">): Promise<NudgeCounts | null> {
  const { rows } = await db.execute<NudgeCounts>(sql`
    select count(*)::int as meant, count(n.handled_at)::int as handled,
      count(*) filter (where n.handled_at is not null and n.skipped is null)::int as mailed,
      count(*) filter (where l.status = 'queued')::int as waiting,
      count(*) filter (where l.status = 'kept')::int as kept, count(*) filter (where l.status = 'failed')::int as failed,
      count(l.bounced_at)::int as bounced, count(*) filter (where n.skipped = 'ended')::int as ended,
      count(*) filter (where n.skipped = 'left')::int as left, count(*) filter (where n.skipped = 'no_address')::int as no_address,
      count(*) filter (where n.skipped = 'unsubscribed')::int as unsubscribed,
      count(*) filter (where n.skipped = 'caught_up')::int as caught_up
    from program_nudge_recipients n left join mails l on l.id = n.mail_id
    where n.workspace_id = ${workspaceId} and n.nudge_id = ${nudgeId}`);
  return rows[0] ?? null;
}

/** Somebody wants no messages any more: nudges that have not begun to leave are dropped, and the reason is kept. */
export async function dropWaitingNudges(
  tx: Db,
  workspaceId: Workspace,
  recipientIds: Id<"recipient">[],
): Promise<void> {
  await tx.execute(sql`
    with unwanted as (select id from mails where workspace_id = ${workspaceId} and recipient_id = any(${sql.param(recipientIds)}::text[])
      and kind = 'program-nudge' and (status = 'failed' or (status = 'queued' and (batch is null or attempts = 0))) order by id for update),
    dropped as (delete from mails m using unwanted u where m.id = u.id returning m.id)
    update program_nudge_recipients n set skipped = 'unsubscribed', mail_id = null from dropped d
    where n.workspace_id = ${workspaceId} and n.recipient_id = any(${sql.param(recipientIds)}::text[]) and n.mail_id = d.id`);
}

type NudgeProgram = { id: Id<"program">; name: string; certificationId: Id<"certification"> | null; people: number };

/** What its programs are called, and lead to: at most so many. */
export async function findNudgePrograms(db: Db, workspaceId: Workspace, nudgeId: Id<"nudge">) {
  const { rows } = await db.execute<NudgeProgram>(sql`
    select p.id, p.name, p.certification_id as "certificationId", count(*)::int as people from program_nudge_recipients n
    join programs p on p.workspace_id = n.workspace_id and p.id = n.program_id
    where n.workspace_id = ${workspaceId} and n.nudge_id = ${nudgeId} group by p.id, p.name, p.certification_id order by lower(p.name), p.id limit 100`);
  return rows;
}
