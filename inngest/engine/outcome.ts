import type { EngineError } from "../../db/queries/engine/runs";
import { retryAfterAt } from "./backoff";

/** One thing that the SDK reports of a function: a step that ended, or one that is to be done. */
export type StepOp = {
  id: string;
  op: string;
  name?: string;
  displayName?: string;
  data?: unknown;
  error?: unknown;
  opts?: {
    duration?: string;
    event?: string;
    if?: string;
    timeout?: string;
    function_id?: string;
    payload?: { data?: Record<string, unknown> };
    parallelMode?: string;
  };
};

export type Answer = { status: number; headers: Headers; body: unknown };

export type CallOutcome =
  | { kind: "retry"; error: EngineError; retryAt: number | null }
  | { kind: "completed"; data: unknown }
  | { kind: "failed"; error: EngineError }
  | { kind: "progress"; ops: StepOp[] };

/** What an answer of the SDK means; `attempt` counts from 0. */
export function interpret(
  { status, headers, body }: Answer,
  { attempt, maxAttempts, now }: { attempt: number; maxAttempts: number; now: number },
): CallOutcome {
  const retry = (error: unknown): CallOutcome => ({
    kind: "retry",
    error: asError(error),
    retryAt: retryAfterAt(headers.get("retry-after"), now),
  });
  const mayRetry = attempt + 1 < maxAttempts && headers.get("x-inngest-no-retry") !== "true";
  if (status === 200) return { kind: "completed", data: body };
  if (status === 206) {
    const ops = (Array.isArray(body) ? body : [body]) as StepOp[];
    const failed = ops.find(({ op }) => op === "StepError");
    return failed && mayRetry ? retry(failed.error) : { kind: "progress", ops };
  }
  return mayRetry ? retry(body) : { kind: "failed", error: asError(body) };
}

export function asError(thrown: unknown): EngineError {
  if (typeof thrown !== "object" || thrown === null)
    return { name: "Error", message: String(thrown ?? "The function answered without saying why it failed.") };
  const { name, message, stack } = thrown as Partial<EngineError>;
  return { ...thrown, name: name ?? "Error", message: message ?? JSON.stringify(thrown), ...(stack ? { stack } : {}) };
}
