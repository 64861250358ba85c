import type { Db } from "../../db/client";
import { type EngineEvent, insertRuns, liveRuns, type NewRun } from "../../db/queries/engine/runs";
import { type Wait, waitsFor } from "../../db/queries/engine/waits";
import { evaluateKey, matches } from "./cel";
import { newRun } from "./new-run";
import type { RegisteredFunction } from "./registration";
import { finishRun, resolveStep } from "./transitions";

type Functions = ReadonlyMap<string, RegisteredFunction>;
/** `given`: the sender chose the id, so a second event of that id is the same event. */
export type ReceivedEvent = EngineEvent & { given?: boolean };

/** Starts the runs that events ask for, cancels those that they end, and hands them to the steps that wait. */
export async function dispatch(tx: Db, functions: Functions, received: ReceivedEvent[], now: number): Promise<void> {
  if (!received.length) return;
  const told = await cancelRuns(tx, functions, received, now);
  await resumeWaits(tx, received, now);
  const runs = received.flatMap((event) => [...functions.values()].flatMap((fn) => runFor(fn, event, now) ?? []));
  await insertRuns(tx, runs.sort(byKey));
  await dispatch(tx, functions, told, now);
}

/** Senders of the same events in another order must not wait for each other in a circle. */
function byKey(a: NewRun, b: NewRun): number {
  if (a.idempotency === b.idempotency) return 0;
  return (a.idempotency ?? "") < (b.idempotency ?? "") ? -1 : 1;
}

function runFor(fn: RegisteredFunction, { given, ...event }: ReceivedEvent, now: number): NewRun | null {
  const triggered = fn.events.some(({ name, expression }) => names(name, event.name) && matches(expression, { event }));
  if (!triggered) return null;
  const key = fn.idempotency ? evaluateKey(fn.idempotency, { event }) : null;
  if (key !== null) return newRun(fn, event, { now, idempotency: `key:${key}` });
  return newRun(fn, event, { now, idempotency: given ? `event:${event.id}` : null });
}

function names(pattern: string, name: string): boolean {
  return pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)));
}

async function cancelRuns(
  tx: Db,
  functions: Functions,
  received: ReceivedEvent[],
  now: number,
): Promise<EngineEvent[]> {
  const told: EngineEvent[] = [];
  for (const fn of functions.values()) {
    const cancelling = received.flatMap((async) =>
      fn.cancelOn.flatMap((on) => (on.event === async.name ? [{ async, if: on.if }] : [])),
    );
    if (!cancelling.length) continue;
    for (const run of await liveRuns(tx, fn.id)) {
      const by = cancelling.find(({ async, if: condition }) => matches(condition, { event: run.event, async }));
      if (!by) continue;
      const error = { name: "Cancelled", message: `The run was cancelled by the event ${by.async.name}.` };
      told.push(...(await finishRun(tx, run.id, "cancelled", { error }, now)));
    }
  }
  return told;
}

async function resumeWaits(tx: Db, received: ReceivedEvent[], now: number): Promise<void> {
  const heard = (wait: Wait & { trigger: EngineEvent }) =>
    received.find((async) => async.name === wait.event && matches(wait.expression, { event: wait.trigger, async }));
  for (const wait of await waitsFor(tx, [...new Set(received.map(({ name }) => name))])) {
    const event = heard(wait);
    if (!event) continue;
    const { given: _, ...data } = event;
    await resolveStep(tx, wait.runId, wait.stepId, { data }, now);
  }
}
