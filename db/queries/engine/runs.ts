import { sql } from "drizzle-orm";
import type { Db } from "../../client";
import { rows, toJson } from "./rows";

export type EngineEvent = {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  v?: string;
  user?: unknown;
};
export type RunStatus = "running" | "completed" | "failed" | "cancelled";
export type Outcome = { data: unknown } | { error: EngineError };
export type EngineError = { name: string; message: string; stack?: string };

export type NewRun = {
  id: string;
  fn: string;
  workspaceId: string | null;
  concurrencyKey: string;
  events: EngineEvent[];
  idempotency: string | null;
  invokedByRun?: string;
  invokedByStep?: string;
  startedAt: number;
};

export type EndedRun = {
  id: string;
  fn: string;
  status: RunStatus;
  pending: number;
  events: EngineEvent[];
  output: Outcome;
  invokedByRun: string | null;
  invokedByStep: string | null;
};

/** Runs and their first jobs; those whose idempotency key is taken are left out. */
export async function insertRuns(db: Db, runs: NewRun[]): Promise<void> {
  if (!runs.length) return;
  await db.execute(sql`
    with wanted as (
      select * from jsonb_to_recordset(${toJson(runs)}::jsonb) as x(id text, fn text, "workspaceId" text, "concurrencyKey" text, events jsonb,
        idempotency text, "invokedByRun" text, "invokedByStep" text, "startedAt" float8)
    ), made as (
      insert into inngest_embedded.run (id, fn, workspace_id, concurrency_key, events, idempotency, invoked_by_run, invoked_by_step, started_at)
      select id, fn, "workspaceId", "concurrencyKey", events, idempotency, "invokedByRun", "invokedByStep", "startedAt" from wanted
      on conflict (fn, idempotency) do nothing
      returning id, fn, concurrency_key, started_at
    )
    insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, due_at)
    select id || ':next', id, fn, concurrency_key, 'discover', started_at from made order by id`);
}

/** Takes the run's row lock, so that of several parallel branches exactly one sees `pending` reach 0. */
export async function addPending(
  db: Db,
  runId: string,
  delta: number,
  requestVersion: number,
): Promise<number | undefined> {
  const [run] = await rows<{ pending: number }>(
    db,
    sql`update inngest_embedded.run
      set pending = pending + ${delta}::int, request_version = greatest(request_version, ${requestVersion}::int)
      where id = ${runId} and status = 'running' returning pending`,
  );
  return run?.pending;
}

/** Undefined when the run had ended before: an end is told once. */
export async function endRun(
  db: Db,
  runId: string,
  status: RunStatus,
  output: Outcome,
  now: number,
): Promise<EndedRun | undefined> {
  const [run] = await rows<EndedRun>(
    db,
    sql`update inngest_embedded.run set status = ${status}, output = ${toJson(output)}::jsonb, ended_at = ${now}::float8
      where id = ${runId} and status = 'running'
      returning id, fn, status, pending, events, output, invoked_by_run as "invokedByRun", invoked_by_step as "invokedByStep"`,
  );
  return run;
}

/** Locks a run before its jobs and steps are touched; false when it has ended. */
export async function lockRun(db: Db, runId: string): Promise<boolean> {
  const found = await rows(
    db,
    sql`select id from inngest_embedded.run where id = ${runId} and status = 'running' for no key update`,
  );
  return found.length > 0;
}

export async function findEndedRun(db: Db, runId: string): Promise<EndedRun | undefined> {
  const [run] = await rows<EndedRun>(
    db,
    sql`select id, fn, status, pending, events, output, invoked_by_run as "invokedByRun", invoked_by_step as "invokedByStep"
      from inngest_embedded.run where id = ${runId} and status <> 'running'`,
  );
  return run;
}

export async function liveRuns(db: Db, fn: string): Promise<{ id: string; event: EngineEvent }[]> {
  return rows(
    db,
    sql`select id, events -> 0 as event from inngest_embedded.run where fn = ${fn} and status = 'running' order by id`,
  );
}

/** What is still queued or waited for of an ended run. */
export async function dropWork(db: Db, runId: string): Promise<void> {
  await db.execute(sql`
    with waits as (delete from inngest_embedded.wait where run_id = ${runId})
    delete from inngest_embedded.job where run_id = ${runId}`);
}
