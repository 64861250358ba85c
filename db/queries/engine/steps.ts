import { sql } from "drizzle-orm";
import type { Db } from "../../client";
import { rows, toJson } from "./rows";
import type { Outcome } from "./runs";

export type StepRow = { runId: string; id: string; op: string; name: string };

/** False when the step is known already: the SDK reports planned steps again. */
export async function planStep(db: Db, step: StepRow): Promise<boolean> {
  const made = await rows(
    db,
    sql`insert into inngest_embedded.step (run_id, id, op, name)
      values (${step.runId}, ${step.id}, ${step.op}, ${step.name})
      on conflict do nothing returning id`,
  );
  return made.length > 0;
}

/** `new`, `planned` (the step was waited for until now), or `known` (it had ended before; its value stays). */
export async function endStep(
  db: Db,
  step: StepRow & { value: Outcome; attempts: number; now: number },
): Promise<"new" | "planned" | "known"> {
  const [saved] = await rows<{ planned: boolean }>(
    db,
    sql`insert into inngest_embedded.step (run_id, id, ordinal, op, name, done, value, attempts, ended_at)
      values (${step.runId}, ${step.id}, nextval('inngest_embedded.step_order'), ${step.op}, ${step.name}, true,
        ${toJson(step.value)}::jsonb, ${step.attempts}::int, ${step.now}::float8)
      on conflict (run_id, id) do update set ordinal = excluded.ordinal, done = true, value = excluded.value,
        attempts = excluded.attempts, ended_at = excluded.ended_at
      where not step.done
      returning xmax::text <> '0' as planned`,
  );
  if (!saved) return "known";
  return saved.planned ? "planned" : "new";
}

export type Checkpoint = { id: string; name: string; value: { data: unknown } };

/** Steps that ended in the middle of a call. One statement, fenced by the lease: false means that the job is not ours any more. */
export async function checkpointSteps(
  db: Db,
  jobId: string,
  lease: string,
  steps: Checkpoint[],
  now: number,
): Promise<boolean> {
  const held = await rows(
    db,
    sql`with held as (
        update inngest_embedded.job j set attempt = 0, crashes = 0, idle = 0, error = null
        from inngest_embedded.job before
        where j.id = ${jobId}::bigint and j.lease = ${lease} and before.id = j.id
        returning j.run_id, before.attempt + 1 as attempts
      ), ended as (
        select * from jsonb_to_recordset(${toJson(steps)}::jsonb) as x(id text, name text, value jsonb)
      ), saved as (
        insert into inngest_embedded.step (run_id, id, ordinal, op, name, done, value, attempts, ended_at)
        select held.run_id, ended.id, nextval('inngest_embedded.step_order'), 'StepRun', ended.name, true, ended.value, held.attempts, ${now}::float8
        from held, ended
        on conflict do nothing
      )
      select run_id from held`,
  );
  return held.length > 0;
}

export async function findStep(
  db: Db,
  runId: string,
  stepId: string,
): Promise<{ op: string; name: string } | undefined> {
  const [step] = await rows<{ op: string; name: string }>(
    db,
    sql`select op, name from inngest_embedded.step where run_id = ${runId} and id = ${stepId}`,
  );
  return step;
}
