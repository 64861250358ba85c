import { ulid } from "ulid";
import type { Db } from "../../db/client";
import { dropStepJob, type Job, queueStepJob, takeJob } from "../../db/queries/engine/jobs";
import { type EngineError, insertRuns } from "../../db/queries/engine/runs";
import { endStep, planStep } from "../../db/queries/engine/steps";
import { insertWait } from "../../db/queries/engine/waits";
import type { EngineContext } from "./context";
import { dispatch } from "./dispatch";
import { instantAfter } from "./durations";
import { newRun } from "./new-run";
import { asError, type CallOutcome, type StepOp } from "./outcome";
import { finishRun, settle } from "./transitions";

const MAX_STEPS = 1_000; // Inngest's own limit
const MAX_IDLE_CALLS = 25;
const YEAR_MS = 31_536_000_000;
const PLANNED = ["StepPlanned", "Sleep", "WaitForEvent", "InvokeFunction"];
const ENDED = ["StepRun", "Step", "StepFailed", "StepError", "DiscoveryRequest", "RunComplete"];

type Final = Exclude<CallOutcome, { kind: "retry" }>;

/** Writes down what a call brought, in one transaction; nothing when the job was taken from us or its run has ended. */
export async function commitOutcome(
  ctx: EngineContext,
  tx: Db,
  job: Job,
  outcome: Final,
  requestVersion: number,
  now: number,
): Promise<void> {
  const taken = await takeJob(tx, job);
  if (!taken) return ctx.log("dropped a stale answer of run", job.runId);
  if (taken.runStatus !== "running") return;
  const fail = async (error: EngineError) =>
    dispatch(tx, ctx.functions, await finishRun(tx, job.runId, "failed", { error }, now), now);
  const complete = async (data: unknown) =>
    dispatch(tx, ctx.functions, await finishRun(tx, job.runId, "completed", { data: data ?? null }, now), now);
  if (outcome.kind === "failed") return fail(outcome.error);
  if (outcome.kind === "completed") return complete(outcome.data);

  const unsupported = outcome.ops.map(refusal).find(Boolean);
  if (unsupported)
    return fail({ name: "UnsupportedStep", message: `The embedded job engine does not support ${unsupported}.` });
  if (job.steps.length + outcome.ops.length > MAX_STEPS)
    return fail({ name: "TooManySteps", message: `A run may have at most ${MAX_STEPS} steps.` });

  const tally = { delta: 0, ended: 0, progress: false };
  for (const op of outcome.ops) {
    if (PLANNED.includes(op.op)) await plan(ctx, tx, job, op, tally, now);
    else await end(tx, job, op, tally, now);
  }
  const done = outcome.ops.find(({ op }) => op === "RunComplete");
  if (done) return complete(done.data);

  const idle = tally.progress || job.kind === "step" ? 0 : job.idle + 1;
  if (idle > MAX_IDLE_CALLS)
    return fail({
      name: "NoProgress",
      message: `The function was called ${MAX_IDLE_CALLS} times without ending a step.`,
    });
  const discoverAgain = job.kind === "discover" && tally.ended > 0 && tally.delta <= 0;
  await settle(tx, job.runId, {
    delta: tally.delta,
    now: now + idle * idle,
    requestVersion,
    idle,
    force: taken.again || discoverAgain,
  });
}

function refusal(op: StepOp): string | null {
  if (!PLANNED.includes(op.op) && !ENDED.includes(op.op)) return `${op.op} ("${nameOf(op)}")`;
  return op.opts?.parallelMode === "race" ? 'the parallel mode "race"' : null;
}

type Tally = { delta: number; ended: number; progress: boolean };

async function end(tx: Db, job: Job, op: StepOp, tally: Tally, now: number): Promise<void> {
  if (op.op === "RunComplete") return;
  tally.ended++;
  if (op.op === "DiscoveryRequest") return;
  const value =
    op.op.endsWith("Failed") || op.op.endsWith("Error") ? { error: asError(op.error) } : { data: op.data ?? null };
  const saved = await endStep(tx, {
    runId: job.runId,
    id: op.id,
    op: op.op,
    name: nameOf(op),
    value,
    attempts: job.attempt + 1,
    now,
  });
  if (saved === "planned") tally.delta--;
  if (saved !== "known") tally.progress = true;
}

async function plan(ctx: EngineContext, tx: Db, job: Job, op: StepOp, tally: Tally, now: number): Promise<void> {
  const step = { runId: job.runId, id: op.id, op: op.op, name: nameOf(op) };
  if (!(await planStep(tx, step))) return; // reported again: planned already
  tally.progress = true;
  tally.delta++;
  if (op.op === "StepPlanned") return queueStepJob(tx, { runId: job.runId, kind: "step", stepId: op.id, dueAt: now });
  if (op.op === "Sleep")
    return queueStepJob(tx, {
      runId: job.runId,
      kind: "sleep",
      stepId: op.id,
      dueAt: instantAfter(now, op.opts?.duration ?? op.name ?? ""),
    });

  const timeoutAt = op.opts?.timeout ? instantAfter(now, op.opts.timeout) : now + YEAR_MS;
  await queueStepJob(tx, { runId: job.runId, kind: "timeout", stepId: op.id, dueAt: timeoutAt });
  if (op.op === "WaitForEvent")
    return insertWait(tx, {
      runId: job.runId,
      stepId: op.id,
      event: op.opts?.event ?? op.name ?? "",
      expression: op.opts?.if ?? null,
    });

  const target = ctx.functions.get(op.opts?.function_id ?? "");
  const event = { name: "inngest/function.invoked", id: ulid(), ts: now, data: op.opts?.payload?.data ?? {} };
  if (target) return insertRuns(tx, [newRun(target, event, { now, invokedByRun: job.runId, invokedByStep: op.id })]);
  const error = { name: "InngestInvokeError", message: `could not find function with ID: ${op.opts?.function_id}` };
  await endStep(tx, { ...step, value: { error }, attempts: 1, now });
  await dropStepJob(tx, job.runId, op.id);
  tally.delta--;
  tally.ended++;
}

function nameOf(op: StepOp): string {
  return op.displayName ?? op.name ?? op.id;
}
