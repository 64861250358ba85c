import { type Db, transaction } from "../../db/client";
import { giveBackJob, type Job, retryJob, takeJob } from "../../db/queries/engine/jobs";
import { findEndedRun } from "../../db/queries/engine/runs";
import { findStep } from "../../db/queries/engine/steps";
import type { Backoff } from "./backoff";
import { callFunction, type Handler } from "./call";
import { commitOutcome } from "./commit";
import type { EngineContext } from "./context";
import { dispatch } from "./dispatch";
import { type Answer, interpret } from "./outcome";
import { announce, finishRun, resolveStep } from "./transitions";

export type Calling = { handler: Handler; signingKey: string; timeoutMs: number; backoff: Backoff };

const MAX_CRASHES = 5;
const GIVE_BACK_MS = 2_000;

/** Does one claimed job. Whatever goes wrong on our side, the job comes back. */
export async function execute(ctx: EngineContext, calling: Calling, job: Job): Promise<void> {
  try {
    await (job.kind === "discover" || job.kind === "step" ? callAndCommit(ctx, calling, job) : resolveByTime(ctx, job));
  } catch (error) {
    ctx.log("could not finish a job of run", job.runId, error);
    await giveBackJob(ctx.db, job, Date.now() + GIVE_BACK_MS).catch(() => {}); // the leader's sweep finds it otherwise
  }
}

async function callAndCommit(ctx: EngineContext, calling: Calling, job: Job): Promise<void> {
  const fn = ctx.functions.get(job.fn);
  if (!fn || job.runStatus !== "running") return transaction(ctx.db, async (tx) => void (await takeJob(tx, job)));
  if (job.crashes > MAX_CRASHES) return failCrashed(ctx, job);
  const answer = await callFunction(job, { ...calling, maxAttempts: fn.maxAttempts }).catch(unreachable);
  if (answer.status === 401) ctx.log("the handler refused a signed call", answer.body);
  const now = Date.now();
  const outcome = interpret(answer, { attempt: job.attempt, maxAttempts: fn.maxAttempts, now });
  if (outcome.kind === "retry")
    return retryJob(ctx.db, job, outcome.retryAt ?? now + calling.backoff(job.attempt), outcome.error);
  const requestVersion = Number(answer.headers.get("x-inngest-req-version") ?? job.requestVersion);
  await transaction(ctx.db, (tx) => commitOutcome(ctx, tx, job, outcome, requestVersion, now));
}

function unreachable(error: unknown): Answer {
  const { name, message } = error as Error;
  return { status: 0, headers: new Headers(), body: { name, message } };
}

function failCrashed(ctx: EngineContext, job: Job): Promise<void> {
  const error = {
    name: "ProcessDied",
    message: `The process ended, or could not save the outcome, ${MAX_CRASHES + 1} times in a row at this step.`,
  };
  return transaction(ctx.db, async (tx) => {
    const now = Date.now();
    if (await takeJob(tx, job))
      await dispatch(tx, ctx.functions, await finishRun(tx, job.runId, "failed", { error }, now), now);
  });
}

/** A sleep is over, a wait has timed out, or an end is to be told: no call is needed. */
function resolveByTime(ctx: EngineContext, job: Job): Promise<void> {
  return transaction(ctx.db, async (tx) => {
    if (!(await takeJob(tx, job))) return;
    const now = Date.now();
    if (job.kind === "announce") return announceEnd(ctx, tx, job.runId, now);
    const stepId = job.stepId ?? "";
    const invoked = job.kind === "timeout" && (await findStep(tx, job.runId, stepId))?.op === "InvokeFunction";
    await resolveStep(tx, job.runId, stepId, invoked ? { error: INVOKE_TIMEOUT } : { data: null }, now);
  });
}

const INVOKE_TIMEOUT = {
  name: "InngestInvokeTimeoutError",
  message: "Timed out waiting for invoked function to complete",
};

async function announceEnd(ctx: EngineContext, tx: Db, runId: string, now: number): Promise<void> {
  const run = await findEndedRun(tx, runId);
  if (run) await dispatch(tx, ctx.functions, await announce(tx, run, now), now);
}
