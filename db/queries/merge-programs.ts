import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { ProgramResult } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { holdPlaces } from "./program-participants";
import { refreshStandings } from "./program-standing";

type Workspace = Id<"workspace">;
type Person = Id<"recipient">;
type Program = Id<"program">;
type Stored = Record<string, unknown>;
type Given = NonNullable<MovedPrograms["results"]>;

/** What a merge did with the programs of two records. */
export type MovedPrograms = {
  /** Those in which only the merged record was: it is the kept one's place now, with all that belongs to it. */
  moved: Program[];
  /** Those in which both were: the merged record has left since then, the kept one is back since it was in it. */
  left: { programId: Program; at: string }[];
  returned: { programId: Program; leftAt: string }[];
  /** Of these, progress that the merged record was further with: the kept one's row before, as it stood there, and after. */
  progress: { before: Stored | null; after: Stored }[];
  /** Of these, ended ones that the kept record had left: the merged record's result is theirs. Merges of before lack it. */
  results?: { programId: Program; result: ProgramResult }[];
};
export const NO_PROGRAMS: MovedPrograms = { moved: [], left: [], returned: [], progress: [], results: [] };

/** Holds the programs of these people before them: whoever changes a program comes the same way. */
export async function holdProgramsOf(tx: Db, workspaceId: Workspace, people: readonly Person[]): Promise<void> {
  await tx.execute(sql`
    select 1 from programs where workspace_id = ${workspaceId} and id in (
      select program_id from program_participants where workspace_id = ${workspaceId} and recipient_id = any(${sql.param(people)}::text[]))
    order by id for share`);
}

const TABLES = ["program_progress", "program_nudge_recipients", "program_results"] as const;

/** The place of one record in these programs becomes the other's, who has none there. */
async function giveParts(tx: Db, workspaceId: Workspace, from: Person, to: Person, programs: Program[] | null) {
  const { rows } = await tx.execute<{ id: Program }>(sql`
    insert into program_participants (workspace_id, program_id, recipient_id, group_id, added_at, left_at, open_count, failing_count, started, open_due_on, expected_on)
    select p.workspace_id, p.program_id, ${to}, p.group_id, p.added_at, p.left_at, p.open_count, p.failing_count, p.started, p.open_due_on, p.expected_on
    from program_participants p where p.workspace_id = ${workspaceId} and p.recipient_id = ${from}
      ${programs ? sql`and p.program_id = any(${sql.param(programs)}::text[])` : sql``}
    order by p.program_id on conflict do nothing returning program_id as id`);
  const given = rows.map(({ id }) => id).sort();
  const those = sql`workspace_id = ${workspaceId} and recipient_id = ${from} and program_id = any(${sql.param(given)}::text[])`;
  for (const table of TABLES)
    await tx.execute(sql`update ${sql.identifier(table)} set recipient_id = ${to} where ${those}`);
  await tx.execute(sql`delete from program_participants where ${those}`);
  return given;
}

/** Of programs that ended with a result for the merged record alone, since the kept one had left: it is given to the kept one. */
async function giveResults(tx: Db, workspaceId: Workspace, kept: Person, merged: Person) {
  const { rows } = await tx.execute<{ programId: Program; result: ProgramResult }>(sql`
    update program_results s set recipient_id = ${kept} from program_participants k
    where s.workspace_id = ${workspaceId} and s.recipient_id = ${merged} and k.workspace_id = s.workspace_id
      and k.program_id = s.program_id and k.recipient_id = ${kept} and k.left_at is not null
      and not exists (select 1 from program_results r
        where r.workspace_id = s.workspace_id and r.program_id = s.program_id and r.recipient_id = ${kept})
    returning s.program_id as "programId", s.result`);
  return rows;
}

/** Gives back those that “Evaluate again” has not changed since; a place goes with its result. */
async function giveResultsBack(tx: Db, workspaceId: Workspace, kept: Person, merged: Person, given: Given) {
  const { rows } = await tx.execute<{ id: Program }>(sql`
    update program_results s set recipient_id = ${merged}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as x("programId" text, result text)
    where s.workspace_id = ${workspaceId} and s.recipient_id = ${kept} and s.program_id = x."programId" and s.result = x.result
      and not ${givenSince(kept)} and not exists (select 1 from program_results r
        where r.workspace_id = s.workspace_id and r.program_id = s.program_id and r.recipient_id = ${merged})
    returning s.program_id as id`);
  return rows.map(({ id }) => id);
}

/** Of results `s` of the kept record: their certificate was given since the merge, so it stays, and the result with it. */
const givenSince = (kept: Person): SQL => sql`exists (select 1 from credentials c
  where c.workspace_id = s.workspace_id and c.id = s.credential_id and c.recipient_id = ${kept})`;

/** Of programs whose place was moved, those in which nothing was earned since that stays with the kept record. */
async function unearned(tx: Db, workspaceId: Workspace, kept: Person, moved: Program[]): Promise<Program[]> {
  const { rows } = await tx.execute<{ id: Program }>(sql`
    select s.program_id as id from program_results s where s.workspace_id = ${workspaceId} and s.recipient_id = ${kept}
      and s.program_id = any(${sql.param(moved)}::text[]) and ${givenSince(kept)}`);
  const earned = new Set(rows.map(({ id }) => id));
  return moved.filter((id) => !earned.has(id));
}

/** Of places `p`: in a program that goes on, or in one of these. */
const openOr = (
  programs: readonly Program[],
): SQL => sql`exists (select 1 from programs g where g.workspace_id = p.workspace_id
  and g.id = p.program_id and (g.status <> 'ended' or g.id = any(${sql.param(programs)}::text[])))`;

/**
 * Programs in which only one was are the kept record's now. Where both were, and the program has not ended, the merged record
 * leaves, and the kept one takes what the other was further with. Of one that has ended the kept record's result counts;
 * where it has none, since it had left, it takes the merged one's, with place and progress.
 */
export async function movePrograms(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
  now: Date,
): Promise<MovedPrograms> {
  await holdPlaces(tx, workspaceId, [kept, merged]);
  const moved = await giveParts(tx, workspaceId, merged, kept, null);
  const results = await giveResults(tx, workspaceId, kept, merged);
  const both = sql`p.workspace_id = ${workspaceId} and ${openOr(results.map(({ programId }) => programId))}`;
  const left = await tx.execute<MovedPrograms["left"][number]>(sql`
    update program_participants p set left_at = ${now.toISOString()}::timestamptz where ${both} and p.recipient_id = ${merged}
      and p.left_at is null returning p.program_id as "programId", p.left_at::text as at`);
  const here = sql.param(left.rows.map(({ programId }) => programId));
  const returned = await tx.execute<MovedPrograms["returned"][number]>(sql`
    update program_participants p set left_at = null from program_participants before
    where ${both} and p.recipient_id = ${kept} and p.left_at is not null and p.program_id = any(${here}::text[])
      and before.workspace_id = p.workspace_id and before.program_id = p.program_id and before.recipient_id = p.recipient_id
    returning p.program_id as "programId", before.left_at::text as "leftAt"`);
  const progress = await tx.execute<MovedPrograms["progress"][number]>(sql`
    with further as (
      select m.*, to_jsonb(k) as before, k.due_on as kept_due_on, k.status as kept_status, k.completed_at as kept_completed_at, k.source as kept_source,
        (m.status = 'complete' and k.status is distinct from 'complete'
          or m.status = 'in_progress' and coalesce(k.status, 'not_started') = 'not_started') as better
      from program_progress m left join program_progress k on k.workspace_id = m.workspace_id and k.program_id = m.program_id
        and k.component_id = m.component_id and k.recipient_id = ${kept}
      where m.workspace_id = ${workspaceId} and m.recipient_id = ${merged} and m.program_id = any(${here}::text[])),
    taken as (
      insert into program_progress as t (workspace_id, program_id, recipient_id, component_id, status, completed_at, source, due_on, updated_at)
      select f.workspace_id, f.program_id, ${kept}, f.component_id,
        case when better then f.status else coalesce(kept_status, 'not_started') end, case when better then f.completed_at else kept_completed_at end,
        case when better then f.source else coalesce(kept_source, 'facilitator') end, greatest(f.due_on, f.kept_due_on), ${now.toISOString()}::timestamptz
      from further f where better or f.due_on > coalesce(f.kept_due_on, '-infinity') order by f.program_id, f.component_id
      on conflict (workspace_id, program_id, recipient_id, component_id) do update set status = excluded.status,
        completed_at = excluded.completed_at, source = excluded.source, due_on = excluded.due_on, updated_at = excluded.updated_at
      returning t.*)
    select f.before, to_jsonb(t) as after from taken t
    join further f on f.program_id = t.program_id and f.component_id = t.component_id order by t.program_id, t.component_id`);
  for (const { programId } of left.rows) await refreshStandings(tx, workspaceId, programId, [kept]);
  return { moved, left: left.rows, returned: returned.rows, progress: progress.rows, results };
}

/**
 * Puts back what is still as the merge left it, in programs that have not ended or whose result goes back; a place that was
 * moved goes back whole, unless a certificate was given for it since. The credentials are back already.
 */
export async function moveProgramsBack(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
  { moved, left, returned, progress, results = [] }: MovedPrograms,
): Promise<void> {
  await holdPlaces(tx, workspaceId, [kept, merged]);
  await giveParts(tx, workspaceId, kept, merged, await unearned(tx, workspaceId, kept, moved));
  const open = openOr(await giveResultsBack(tx, workspaceId, kept, merged, results));
  await tx.execute(sql`
    update program_participants p set left_at = null from jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as x("programId" text, at timestamptz)
    where p.workspace_id = ${workspaceId} and p.recipient_id = ${merged} and p.program_id = x."programId" and p.left_at = x.at and ${open}`);
  await tx.execute(sql`
    update program_participants p set left_at = x."leftAt" from jsonb_to_recordset(${JSON.stringify(returned)}::jsonb) as x("programId" text, "leftAt" timestamptz)
    where p.workspace_id = ${workspaceId} and p.recipient_id = ${kept} and p.program_id = x."programId" and p.left_at is null and ${open}`);
  const untouched = sql`p.workspace_id = ${workspaceId} and p.recipient_id = ${kept} and to_jsonb(p) = x.after and ${open}`;
  const made = JSON.stringify(progress.filter(({ before }) => before === null));
  await tx.execute(sql`
    delete from program_progress p using jsonb_to_recordset(${made}::jsonb) as x(after jsonb)
    where p.component_id = x.after ->> 'component_id' and ${untouched}`);
  const changed = JSON.stringify(progress.filter(({ before }) => before !== null));
  await tx.execute(sql`
    update program_progress p set status = b.status, completed_at = b.completed_at, source = b.source, due_on = b.due_on, updated_at = b.updated_at
    from jsonb_to_recordset(${changed}::jsonb) as x(before jsonb, after jsonb)
    cross join lateral jsonb_populate_record(null::program_progress, x.before) b
    where p.component_id = x.after ->> 'component_id' and ${untouched}`);
  for (const { programId } of left) await refreshStandings(tx, workspaceId, programId, [kept, merged]);
}

export type ProgramsApart = { programsEnding: number; endedApart: number };

/**
 * Programs of either that are being ended, and ended ones of both that only the record that would go has completed: also where
 * the other one had left, and has no result.
 */
export async function countProgramsApart(
  db: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
): Promise<ProgramsApart> {
  const { rows } = await db.execute<ProgramsApart>(sql`
    select (select count(*)::int from programs g join jobs j on j.workspace_id = g.workspace_id and j.id = g.end_job_id and j.status <> 'done'
        where g.workspace_id = ${workspaceId} and g.status = 'ended' and exists (select 1 from program_participants p
          where p.workspace_id = g.workspace_id and p.program_id = g.id and p.recipient_id in (${kept}, ${merged}))) as "programsEnding",
      (select count(*)::int from program_results m
        join program_participants p on p.workspace_id = m.workspace_id and p.program_id = m.program_id and p.recipient_id = ${kept}
        left join program_results k on k.workspace_id = m.workspace_id and k.program_id = m.program_id and k.recipient_id = ${kept}
        where m.workspace_id = ${workspaceId} and m.recipient_id = ${merged} and m.result = 'complete'
          and k.result is distinct from 'complete') as "endedApart"`);
  return rows[0] ?? { programsEnding: 0, endedApart: 0 };
}
