import { ulid } from "ulid";
import type { Db } from "../../db/client";
import { dropStepJob, queueDiscovery } from "../../db/queries/engine/jobs";
import {
  addPending,
  dropWork,
  type EndedRun,
  type EngineEvent,
  endRun,
  lockRun,
  type Outcome,
  type RunStatus,
} from "../../db/queries/engine/runs";
import { endStep, findStep } from "../../db/queries/engine/steps";
import { dropWait } from "../../db/queries/engine/waits";

// Every function here runs inside its caller's transaction.

type Settling = { delta: number; now: number; requestVersion?: number; force?: boolean; idle?: number };

/** Counts ended and planned steps; the one that leaves none pending asks for the next call. */
export async function settle(
  tx: Db,
  runId: string,
  { delta, now, requestVersion = -1, force = false, idle = 0 }: Settling,
): Promise<void> {
  const pending = await addPending(tx, runId, delta, requestVersion);
  if (pending === undefined) return;
  if (force || pending === 0) await queueDiscovery(tx, runId, now, idle);
}

/** Ends a step that waited: for time, an event, another run. Ending it twice is ending it once. */
export async function resolveStep(tx: Db, runId: string, stepId: string, value: Outcome, now: number): Promise<void> {
  if (!(await lockRun(tx, runId))) return;
  await dropStepJob(tx, runId, stepId);
  await dropWait(tx, runId, stepId);
  const step = await findStep(tx, runId, stepId);
  if (!step) return;
  const saved = await endStep(tx, { runId, id: stepId, op: step.op, name: step.name, value, attempts: 1, now });
  if (saved === "planned") await settle(tx, runId, { delta: -1, now });
}

/** Ends a run and answers the events that tell of it. */
export async function finishRun(
  tx: Db,
  runId: string,
  status: RunStatus,
  output: Outcome,
  now: number,
): Promise<EngineEvent[]> {
  const run = await endRun(tx, runId, status, output, now);
  if (!run) return [];
  if (run.pending > 0 || status === "cancelled") await dropWork(tx, runId);
  return announce(tx, run, now);
}

const STATUS: Record<RunStatus, string> = {
  running: "Running",
  completed: "Completed",
  failed: "Failed",
  cancelled: "Cancelled",
};

/** Hands the outcome to the run that invoked this one; answers the events that the Inngest server would send. */
export async function announce(tx: Db, run: EndedRun, now: number): Promise<EngineEvent[]> {
  if (run.invokedByRun && run.invokedByStep)
    await resolveStep(tx, run.invokedByRun, run.invokedByStep, run.output, now);
  if (run.fn.endsWith("-failure")) return []; // a failing failure handler must not call itself
  const data = {
    function_id: run.fn,
    run_id: run.id,
    event: run.events[0],
    events: run.events,
    _inngest: { status: STATUS[run.status] },
  };
  const result =
    "error" in run.output
      ? { error: { error: run.output.error.name, ...run.output.error } }
      : { result: run.output.data };
  const told = (name: string, extra: Record<string, unknown>): EngineEvent => ({
    id: ulid(),
    name,
    ts: now,
    data: { ...data, ...extra },
  });
  const finished = told("inngest/function.finished", result);
  if (run.status === "failed") return [told("inngest/function.failed", result), finished];
  if (run.status === "cancelled") return [told("inngest/function.cancelled", {}), finished];
  return [finished];
}
