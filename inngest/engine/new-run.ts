import { ulid } from "ulid";
import type { EngineEvent, NewRun } from "../../db/queries/engine/runs";
import { evaluateKey } from "./cel";
import type { RegisteredFunction } from "./registration";

type Options = { now: number; idempotency?: string | null; invokedByRun?: string; invokedByStep?: string };

export function newRun(
  fn: RegisteredFunction,
  event: EngineEvent,
  { now, idempotency = null, ...invokedBy }: Options,
): NewRun {
  const key = fn.concurrency?.key && evaluateKey(fn.concurrency.key, { event });
  return {
    id: ulid(),
    fn: fn.id,
    concurrencyKey: key ? `${fn.id}:${key}` : fn.id,
    events: [event],
    idempotency,
    startedAt: now,
    ...invokedBy,
  };
}
