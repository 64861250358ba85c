import { sql } from "drizzle-orm";
import type { Db } from "../../client";
import { rows, toJson } from "./rows";
import type { EngineError, EngineEvent, RunStatus } from "./runs";

export type JobKind = "discover" | "step" | "sleep" | "timeout" | "announce";
export type Job = {
  id: string;
  key: string;
  runId: string;
  fn: string;
  concurrencyKey: string;
  kind: JobKind;
  stepId: string | null;
  attempt: number;
  crashes: number;
  idle: number;
  lease: string;
  runStatus: RunStatus;
  events: EngineEvent[];
  pending: number;
  requestVersion: number;
  /** Ended steps in the order they ended: [id, value]. */
  steps: [string, unknown][];
};

export type Slots = {
  /** Functions that this process knows. */
  fns: string[];
  /** Concurrency keys with nothing free. */
  full: string[];
  /** Free places of keys that have calls under way. */
  busy: Record<string, number>;
  /** Limits of functions, for keys with nothing under way. */
  idle: Record<string, number>;
};

/** Leases up to `limit` due jobs. The small window keeps a blocked backlog from costing O(backlog) for each claim. */
export function claimJobs(db: Db, lease: string, limit: number, slots: Slots, now: number): Promise<Job[]> {
  return rows<Job>(
    db,
    sql`with near as (
        select id, concurrency_key, fn, due_at from inngest_embedded.job
        where lease is null and due_at <= ${now}::float8 and fn = any(${sql.param(slots.fns)}::text[])
          and not concurrency_key = any(${sql.param(slots.full)}::text[])
        order by due_at, id limit ${limit * 4 + 20}::int for update skip locked
      ), free as (
        select id, due_at, row_number() over (partition by concurrency_key order by due_at, id)
          <= coalesce((${toJson(slots.busy)}::jsonb ->> concurrency_key)::int, (${toJson(slots.idle)}::jsonb ->> fn)::int, 1000000) as fits
        from near
      ), claimed as (
        update inngest_embedded.job set lease = ${lease}
        where id in (select id from free where fits order by due_at, id limit ${limit}::int) and lease is null
        returning *
      )
      select j.id::text, j.key, j.run_id as "runId", j.fn, j.concurrency_key as "concurrencyKey", j.kind, j.step_id as "stepId",
        j.attempt, j.crashes, j.idle, j.lease, r.status as "runStatus", r.events, r.pending, r.request_version as "requestVersion",
        coalesce((select jsonb_agg(jsonb_build_array(s.id, s.value) order by s.ordinal)
          from inngest_embedded.step s where s.run_id = r.id and s.done), '[]') as steps
      from claimed j join inngest_embedded.run r on r.id = j.run_id order by j.due_at, j.id`,
  );
}

/** The fence: locks the run, then removes the job where it is still ours. Lock order everywhere: run, job, step. */
export async function takeJob(
  db: Db,
  job: Pick<Job, "id" | "lease" | "runId">,
): Promise<{ again: boolean; runStatus: RunStatus } | undefined> {
  const [taken] = await rows<{ again: boolean; runStatus: RunStatus }>(
    db,
    sql`with r as (select id, status from inngest_embedded.run where id = ${job.runId} for no key update)
      delete from inngest_embedded.job j using r
      where j.run_id = r.id and j.id = ${job.id}::bigint and j.lease = ${job.lease}
      returning j.again, r.status as "runStatus"`,
  );
  return taken;
}

export type NewJob = { runId: string; kind: JobKind; stepId: string; dueAt: number };

/** A job for one step; its function and concurrency key are its run's. */
export async function queueStepJob(db: Db, job: NewJob): Promise<void> {
  await db.execute(sql`
    insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, step_id, due_at)
    select id || ':' || ${job.stepId}::text, id, fn, concurrency_key, ${job.kind}, ${job.stepId}, ${job.dueAt}::float8
    from inngest_embedded.run where id = ${job.runId}
    on conflict do nothing`);
}

/** One call at a time finds out what comes next; asked for while it runs, it is made again afterwards. */
export async function queueDiscovery(db: Db, runId: string, dueAt: number, idle = 0): Promise<void> {
  await db.execute(sql`
    insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, due_at, idle)
    select id || ':next', id, fn, concurrency_key, 'discover', ${dueAt}::float8, ${idle}::int
    from inngest_embedded.run where id = ${runId}
    on conflict (key) do update set again = true`);
}

/** Has the leader tell of a run's end that was decided where functions are not known. */
export async function queueAnnouncement(db: Db, runId: string, dueAt: number): Promise<void> {
  await db.execute(sql`
    insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, due_at)
    select id || ':end', id, fn, id || ':end', 'announce', ${dueAt}::float8 from inngest_embedded.run where id = ${runId}
    on conflict do nothing`);
}

export async function dropStepJob(db: Db, runId: string, stepId: string): Promise<void> {
  await db.execute(sql`delete from inngest_embedded.job where key = ${`${runId}:${stepId}`}`);
}

export async function retryJob(db: Db, job: Job, dueAt: number, error: EngineError): Promise<void> {
  await db.execute(sql`
    update inngest_embedded.job set lease = null, attempt = attempt + 1, due_at = ${dueAt}::float8, error = ${toJson(error)}::jsonb
    where id = ${job.id}::bigint and lease = ${job.lease}`);
}

/** The outcome could not be written down: soon again, without using up an attempt. */
export async function giveBackJob(db: Db, job: Pick<Job, "id" | "lease">, dueAt: number): Promise<void> {
  await db.execute(sql`
    update inngest_embedded.job set lease = null, crashes = crashes + 1, due_at = ${dueAt}::float8
    where id = ${job.id}::bigint and lease = ${job.lease}`);
}

/** Only the leader asks: whatever is leased and not under way here was in the hands of a process that is gone. */
export async function releaseStrayJobs(db: Db, underWay: string[]): Promise<number> {
  const released = await rows(
    db,
    sql`update inngest_embedded.job set lease = null, crashes = crashes + 1
      where lease is not null and not id = any(${sql.param(underWay)}::bigint[]) returning id`,
  );
  return released.length;
}

/** An orderly stop: what could not be finished in time is free at once. */
export async function releaseLeases(db: Db, prefix: string): Promise<void> {
  await db.execute(sql`update inngest_embedded.job set lease = null where starts_with(lease, ${prefix})`);
}

export async function nextDueAt(db: Db, after: number): Promise<number> {
  const [next] = await rows<{ at: number | null }>(
    db,
    sql`select min(due_at) as at from inngest_embedded.job where lease is null and due_at > ${after}::float8`,
  );
  return next?.at ?? Number.POSITIVE_INFINITY;
}
