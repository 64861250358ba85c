import { type SQL, sql } from "drizzle-orm";
import { ulid } from "ulid";
import type { Id } from "../../../lib/core/ids";
import type { Db } from "../../client";
import { queueAnnouncement } from "./jobs";
import { notifyLeader } from "./leader";
import { rows } from "./rows";
import { dropWork, type EngineError, type EngineEvent, endRun, type Outcome, type RunStatus } from "./runs";

// What the page of runs shows and does, inside any transaction. A workspace sees its own runs, and schedules' if asked.

export type RunRow = {
  id: string;
  fn: string;
  status: RunStatus;
  /** The name of the event that started it. */
  event: string;
  startedAt: Date;
  endedAt: Date | null;
  /** Why it failed, or why the last attempt did while another is to come. */
  error: string | null;
  /** Of the attempt that comes next, or is under way, from 1. */
  attempt: number | null;
  /** When it goes on: a retry, the end of a sleep or a wait. */
  nextAt: Date | null;
};
export type StepRow = {
  id: string;
  name: string;
  op: string;
  state: "ended" | "failed" | "waiting" | "running";
  attempts: number;
  error: EngineError | null;
  endedAt: Date | null;
  nextAt: Date | null;
};
export type RunDetail = RunRow & {
  events: EngineEvent[];
  output: Outcome | null;
  retryOf: string | null;
  steps: StepRow[];
};
export type RunScope = { workspaceId: Id<"workspace">; schedules?: boolean };
export type RunFilter = { status?: RunStatus; fn?: string; after?: string | null; limit: number };

type Millis<T> = { [K in keyof T]: T[K] extends Date ? number : T[K] extends Date | null ? number | null : T[K] };

const within = ({ workspaceId, schedules = false }: RunScope): SQL =>
  sql`(r.workspace_id = ${workspaceId} or (${schedules} and r.workspace_id is null))`;

const RUN = sql`r.id, r.fn, r.status, coalesce(r.events -> 0 ->> 'name', '') as event, r.started_at as "startedAt", r.ended_at as "endedAt",
  coalesce(r.output -> 'error' ->> 'message', j.error ->> 'message') as error, j.attempt + 1 as attempt,
  case when j.lease is null then j.due_at end as "nextAt"`;
/** The job that comes next, if any is left. */
const NEXT_JOB = sql`left join lateral (
  select error, attempt, due_at, lease from inngest_embedded.job where run_id = r.id and kind <> 'announce' order by due_at, id limit 1) j on true`;

/** Newest first; `after` is the id of the last run seen. */
export async function listRuns(
  db: Db,
  scope: RunScope,
  { status, fn, after = null, limit }: RunFilter,
): Promise<RunRow[]> {
  const found = await rows<Millis<RunRow>>(
    db,
    sql`select ${RUN} from inngest_embedded.run r ${NEXT_JOB}
      where ${within(scope)} ${status ? sql`and r.status = ${status}` : sql``} ${fn ? sql`and r.fn = ${fn}` : sql``}
        ${after ? sql`and r.id < ${after}` : sql``}
      order by r.id desc limit ${limit}::int`,
  );
  return found.map(withDates);
}

export async function findRun(db: Db, scope: RunScope, id: string): Promise<RunDetail | undefined> {
  const [run] = await rows<Millis<Omit<RunDetail, "steps">>>(
    db,
    sql`select ${RUN}, r.events, r.output, r.retry_of as "retryOf"
      from inngest_embedded.run r ${NEXT_JOB} where ${within(scope)} and r.id = ${id}`,
  );
  if (!run) return undefined;
  const steps = await rows<Millis<StepRow>>(
    db,
    sql`select s.id, s.name, s.op, greatest(s.attempts, j.attempt + 1, 0) as attempts, coalesce(s.value -> 'error', j.error) as error,
        s.ended_at as "endedAt", case when j.lease is null then j.due_at end as "nextAt",
        case when s.done and s.value ? 'error' then 'failed' when s.done then 'ended' when j.lease is not null then 'running' else 'waiting' end as state
      from inngest_embedded.step s left join inngest_embedded.job j on j.key = s.run_id || ':' || s.id
      where s.run_id = ${id} order by s.ordinal nulls last, s.id`,
  );
  return {
    ...withDates(run),
    steps: steps.map((step) => ({ ...step, endedAt: date(step.endedAt), nextAt: date(step.nextAt) })),
  };
}

/** A new run with the events of one that failed or was cancelled; its id, or undefined when there is none such. */
export async function retryRun(tx: Db, scope: RunScope, id: string): Promise<string | undefined> {
  const now = Date.now();
  const [made] = await rows<{ id: string }>(
    tx,
    sql`with again as (
        insert into inngest_embedded.run (id, fn, workspace_id, concurrency_key, events, retry_of, started_at)
        select ${ulid()}, r.fn, r.workspace_id, r.concurrency_key, r.events, r.id, ${now}::float8
        from inngest_embedded.run r where ${within(scope)} and r.id = ${id} and r.status in ('failed', 'cancelled')
        returning id, fn, concurrency_key
      )
      insert into inngest_embedded.job (key, run_id, fn, concurrency_key, kind, due_at)
      select id || ':next', id, fn, concurrency_key, 'discover', ${now}::float8 from again returning run_id as id`,
  );
  if (made) await notifyLeader(tx);
  return made?.id;
}

/** False when the run has ended already. A step that is under way is not interrupted, but nothing follows it. */
export async function cancelRun(tx: Db, scope: RunScope, id: string): Promise<boolean> {
  const [found] = await rows(tx, sql`select r.id from inngest_embedded.run r where ${within(scope)} and r.id = ${id}`);
  if (!found) return false;
  const now = Date.now();
  const error = { name: "Cancelled", message: "The run was cancelled by a person." };
  if (!(await endRun(tx, id, "cancelled", { error }, now))) return false;
  await dropWork(tx, id);
  await queueAnnouncement(tx, id, now);
  await notifyLeader(tx);
  return true;
}

const date = (millis: number | null) => (millis === null ? null : new Date(millis));

function withDates<T extends Millis<RunRow>>(
  run: T,
): Omit<T, "startedAt" | "endedAt" | "nextAt"> & Pick<RunRow, "startedAt" | "endedAt" | "nextAt"> {
  return { ...run, startedAt: new Date(run.startedAt), endedAt: date(run.endedAt), nextAt: date(run.nextAt) };
}
