import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { PipelineSummary } from "../../lib/programs/rules/pipeline-view";
import type { ProgramStatus } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { programs } from "../schema/programs";
import { type ComponentRow, findComponents } from "./program-components";
import { pipelineStatusOn } from "./program-standing";
import { likeAny } from "./recipients";

type Workspace = Id<"workspace">;
type Bare = typeof programs.$inferSelect;
export type ProgramRow = Bare & { components: ComponentRow[] };

const one = (workspaceId: Workspace, id: Id<"program">) =>
  and(eq(programs.workspaceId, workspaceId), eq(programs.id, id));

/** Their components in order, for all of them at once. */
async function whole(db: Db, rows: Bare[]): Promise<ProgramRow[]> {
  const [first] = rows;
  if (!first) return [];
  const ids = rows.map(({ id }) => id);
  const components = await findComponents(db, first.workspaceId, ids);
  return rows.map((row) => ({
    ...row,
    components: components.filter(({ programId }) => programId === row.id),
  }));
}

export async function findProgram(db: Db, workspaceId: Workspace, id: Id<"program">): Promise<ProgramRow | null> {
  const [row] = await whole(db, await db.select().from(programs).where(one(workspaceId, id)));
  return row ?? null;
}

/** Those of these ids that there are, by id. */
export async function findPrograms(db: Db, workspaceId: Workspace, ids: Id<"program">[]): Promise<ProgramRow[]> {
  if (ids.length === 0) return [];
  const where = and(eq(programs.workspaceId, workspaceId), inArray(programs.id, ids));
  return whole(db, await db.select().from(programs).where(where).orderBy(asc(programs.id)));
}

/** What those of these ids that there are are called. */
export async function findProgramNames(
  db: Db,
  workspaceId: Workspace,
  ids: readonly Id<"program">[],
): Promise<{ id: Id<"program">; name: string }[]> {
  if (ids.length === 0) return [];
  const where = and(eq(programs.workspaceId, workspaceId), inArray(programs.id, [...ids]));
  return db.select({ id: programs.id, name: programs.name }).from(programs).where(where);
}

/** `update` for whoever changes its shape or ends it, `share` for progress and participants: each waits for the other. */
export async function lockProgram(
  tx: Db,
  workspaceId: Workspace,
  id: Id<"program">,
  mode: "update" | "share",
): Promise<ProgramRow | null> {
  const [row] = await whole(tx, await tx.select().from(programs).where(one(workspaceId, id)).for(mode));
  return row ?? null;
}

/** Held in one order. */
export async function lockPrograms(tx: Db, workspaceId: Workspace, ids: Id<"program">[]): Promise<ProgramRow[]> {
  if (ids.length === 0) return [];
  const where = and(eq(programs.workspaceId, workspaceId), inArray(programs.id, ids));
  return whole(tx, await tx.select().from(programs).where(where).orderBy(asc(programs.id)).for("share"));
}

type Ends = Pick<Bare, "workspaceId" | "status" | "endJobId">;

/** Of these programs, those whose end was asked for while not everybody has a result: by their jobs. */
export async function findEnding(db: Db, rows: readonly Ends[]): Promise<Set<Id<"job">>> {
  const jobs = rows.flatMap(({ status, endJobId }) => (status === "ended" && endJobId ? [endJobId] : []));
  const [first] = rows;
  if (!first || jobs.length === 0) return new Set();
  const { rows: open } = await db.execute<{ id: Id<"job"> }>(sql`
    select id from jobs where workspace_id = ${first.workspaceId} and id = any(${sql.param(jobs)}::text[]) and status <> 'done'`);
  return new Set(open.map(({ id }) => id));
}

export async function isEnding(db: Db, row: Ends): Promise<boolean> {
  return (await findEnding(db, [row])).size > 0;
}

export const PROGRAM_SORTS = ["name", "-name", "startsOn", "-startsOn", "endsOn", "-endsOn"] as const;
type Filter = {
  status?: ProgramStatus;
  certificationId?: Id<"certification">;
  q?: string;
  /** Left out: newest first. */
  sort?: (typeof PROGRAM_SORTS)[number];
  after: [string, string] | null;
  limit: number;
};

const SORT_KEYS = {
  name: sql`lower(${programs.name})`,
  startsOn: sql`coalesce(${programs.startsOn}, 'infinity'::date)`,
  endsOn: sql`coalesce(${programs.endsOn}, 'infinity'::date)`,
};

/** Keyset by (created_at, id), or by the sort's key of whichever row the last page ended with; without a day comes last. */
export async function listPrograms(db: Db, workspaceId: Workspace, filter: Filter): Promise<ProgramRow[]> {
  const { status, certificationId, q, sort, after, limit } = filter;
  const [key, turn] = sort?.startsWith("-") ? [sort.slice(1), sql`desc`] : [sort, sql`asc`];
  const by = SORT_KEYS[key as keyof typeof SORT_KEYS];
  const beyond = sort?.startsWith("-") ? sql`<` : sql`>`;
  const order = sort
    ? [sql`${by} ${turn}`, sql`${programs.id} ${turn}`]
    : [desc(programs.createdAt), desc(programs.id)];
  const later = (last: [string, string]) =>
    sort
      ? sql`(${by}, ${programs.id}) ${beyond} (select ${by}, ${programs.id} from ${programs}
          where ${programs.workspaceId} = ${workspaceId} and ${programs.id} = ${last[1]})`
      : sql`(${programs.createdAt}, ${programs.id}) < (${last[0]}::timestamptz, ${last[1]})`;
  const rows = await db
    .select()
    .from(programs)
    .where(
      and(
        eq(programs.workspaceId, workspaceId),
        status && eq(programs.status, status),
        certificationId && eq(programs.certificationId, certificationId),
        q ? sql`lower(${programs.name}) like ${likeAny(q)}` : undefined,
        after ? later(after) : undefined,
      ),
    )
    .orderBy(...order)
    .limit(limit);
  return whole(db, rows);
}

export async function insertProgram(tx: Db, row: typeof programs.$inferInsert): Promise<void> {
  await tx.insert(programs).values(row);
}

export async function updateProgram(
  tx: Db,
  workspaceId: Workspace,
  id: Id<"program">,
  change: Partial<typeof programs.$inferInsert>,
): Promise<void> {
  await tx
    .update(programs)
    .set({ ...change, version: sql`${programs.version} + 1` })
    .where(one(workspaceId, id));
}

/** Whether anything rests on a program that has not ended: somebody in it, a status of somebody, or a mail to them. */
export async function isProgramInUse(db: Db, workspaceId: Workspace, id: Id<"program">): Promise<boolean> {
  const here = sql`workspace_id = ${workspaceId} and program_id = ${id}`;
  const { rows } = await db.execute<{ used: boolean }>(sql`
    select exists (select 1 from program_participants where ${here} and left_at is null)
      or exists (select 1 from program_progress where ${here} and status <> 'not_started')
      or exists (select 1 from program_nudge_recipients where ${here})
      or exists (select 1 from program_results where ${here}) as used`);
  return rows[0]?.used ?? false;
}

/** With who was in it: the caller has made sure that nothing else rests on it. */
export async function deleteProgram(tx: Db, workspaceId: Workspace, id: Id<"program">): Promise<void> {
  const here = sql`workspace_id = ${workspaceId} and program_id = ${id}`;
  await tx.execute(sql`delete from program_progress where ${here}`);
  await tx.execute(sql`delete from program_participants where ${here}`);
  await tx.delete(programs).where(one(workspaceId, id));
}

export type ProgramFigures = PipelineSummary & { id: Id<"program"> };

/** Who is in each of these programs now, and where they stand on a day. */
export async function findFigures(db: Db, workspaceId: Workspace, ids: Id<"program">[], today: string) {
  if (ids.length === 0) return new Map<string, ProgramFigures>();
  const { rows } = await db.execute<ProgramFigures>(sql`
    select x.id, count(*)::int as enrolled, count(*) filter (where x.status = 'on_track')::int as "onTrack",
      count(*) filter (where x.status = 'off_track')::int as "offTrack", count(*) filter (where x.status = 'did_not_pass')::int as "didNotPass"
    from (select p.program_id as id, ${pipelineStatusOn(today)} as status from program_participants p
      join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
        and r.erased_at is null and r.merged_into is null
      where p.workspace_id = ${workspaceId} and p.program_id = any(${sql.param(ids)}::text[]) and p.left_at is null) x
    group by x.id`);
  return new Map<string, ProgramFigures>(rows.map((row) => [row.id, row]));
}
