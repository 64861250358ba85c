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
    workspaceId: workspaceOf(event),
    concurrencyKey: key ? `${fn.id}:${key}` : fn.id,
    events: [event],
    idempotency,
    startedAt: now,
    ...invokedBy,
  };
}

/** Our events name their workspace; what tells of a run's end carries the event that started it. */
function workspaceOf({ data }: Pick<EngineEvent, "data">): string | null {
  if (typeof data.workspaceId === "string") return data.workspaceId;
  const inner = data.event as Partial<EngineEvent> | undefined;
  return inner?.data && typeof inner.data === "object" ? workspaceOf({ data: inner.data }) : null;
}
