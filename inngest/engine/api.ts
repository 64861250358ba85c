import { ulid } from "ulid";
import { transaction } from "../../db/client";
import { checkpointSteps } from "../../db/queries/engine/steps";
import type { EngineContext } from "./context";
import { dispatch, type ReceivedEvent } from "./dispatch";

const CHECKPOINT = /^\/v1\/checkpoint\/[^/]+\/async$/;
const MAX_EVENT_BYTES = 512 * 1024;
const MAX_STEP_BYTES = 4 * 1024 * 1024;
const MAX_EVENTS = 5_000;

type SentEvent = { id?: string; name: string; data?: Record<string, unknown>; ts?: number; v?: string; user?: unknown };
type SentCheckpoint = {
  qi_id: string;
  steps: { id: string; op: string; name?: string; displayName?: string; data?: unknown }[];
};

/** The Inngest server's API as far as the SDK needs it, to be passed to the client as its `fetch`. */
export function engineApi(ctx: EngineContext): typeof fetch {
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? "GET";
    if (method === "POST" && pathname.startsWith("/e/")) return receiveEvents(ctx, String(init?.body));
    if (method === "POST" && CHECKPOINT.test(pathname)) return receiveCheckpoint(ctx, String(init?.body));
    throw new Error(
      `The embedded job engine does not implement ${method} ${pathname}; configure an Inngest server for this feature.`,
    );
  };
}

async function receiveEvents(ctx: EngineContext, body: string): Promise<Response> {
  const sent = [JSON.parse(body) as SentEvent | SentEvent[]].flat();
  if (sent.length > MAX_EVENTS) return refuse(413, `At most ${MAX_EVENTS} events may be sent at once.`);
  const large =
    body.length > MAX_EVENT_BYTES && sent.find((event) => Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES);
  if (large) return refuse(413, `The event ${large.name} is larger than 512 kB.`);
  const now = Date.now();
  const events = sent.map(
    (event): ReceivedEvent => ({
      ...event,
      id: event.id || ulid(),
      given: Boolean(event.id),
      ts: event.ts ?? now,
      data: event.data ?? {},
    }),
  );
  await transaction(ctx.db, (tx) => dispatch(tx, ctx.functions, events, now));
  ctx.wake();
  return Response.json({ ids: events.map(({ id }) => id), status: 200 });
}

/** 409 tells the SDK that this call is not wanted any more: it stops in mid-function. */
async function receiveCheckpoint(ctx: EngineContext, body: string): Promise<Response> {
  const { qi_id, steps } = JSON.parse(body) as SentCheckpoint;
  if (steps.some(({ op }) => op !== "StepRun")) return refuse(400, "Only steps that ran can be checkpointed.");
  if (body.length > MAX_STEP_BYTES) return refuse(413, "A step may answer at most 4 MB.");
  const [jobId = "0", lease = ""] = qi_id.split(":");
  const ended = steps.map((step) => ({
    id: step.id,
    name: step.displayName ?? step.name ?? step.id,
    value: { data: step.data ?? null },
  }));
  const held = await checkpointSteps(ctx.db, jobId, lease, ended, Date.now());
  return held ? Response.json({}) : refuse(409, "stale dispatch");
}

function refuse(status: number, error: string): Response {
  return Response.json({ error, status }, { status });
}
