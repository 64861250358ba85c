import type { Job } from "../../db/queries/engine/jobs";
import type { Answer } from "./outcome";
import { sign } from "./signatures";

/** Answers the SDK's protocol: over HTTP to the route, or a serve handler in this process. */
export type Handler = (request: Request) => Promise<Response>;

const ORIGIN = "http://embedded.invalid"; // a handler over HTTP puts its own address here
const PATH = "/api/inngest";

type Call = { handler: Handler; signingKey: string; maxAttempts: number; timeoutMs: number };

/** One call of a function, as the Inngest server would make it. */
export async function callFunction(job: Job, { handler, signingKey, maxAttempts, timeoutMs }: Call): Promise<Answer> {
  const stepId = job.kind === "step" && job.stepId ? job.stepId : "step";
  const body = JSON.stringify(payload(job, maxAttempts));
  const request = new Request(`${ORIGIN}${PATH}?fnId=${encodeURIComponent(job.fn)}&stepId=${stepId}`, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      "content-type": "application/json",
      host: new URL(ORIGIN).host,
      "x-run-id": job.runId,
      "x-request-id": `${job.lease}.${job.id}`,
      "x-inngest-generation-id": "1",
      "x-inngest-job-id": job.id,
      "x-inngest-step-id": stepId,
      "x-inngest-req-version": String(job.requestVersion),
      "x-inngest-signature": sign(body, signingKey, Date.now()),
    },
  });
  return readAnswer(await within(timeoutMs, handler(request)));
}

function payload(job: Job, maxAttempts: number) {
  const ended = job.steps.map(([id]) => id);
  return {
    version: job.requestVersion,
    event: job.events[0],
    events: job.events,
    steps: Object.fromEntries(job.steps),
    defers: {},
    use_api: false,
    ctx: {
      run_id: job.runId,
      fn_id: job.fn, // present: the SDK checkpoints each step while the call goes on
      env: "",
      step_id: "step",
      attempt: job.attempt,
      max_attempts: maxAttempts,
      disable_immediate_execution: job.pending > 0,
      use_api: false,
      qi_id: `${job.id}:${job.lease}`,
      stack: { stack: ended, current: ended.length },
    },
  };
}

/** Asks the handler which functions it serves, as the server's in-band sync does. */
export async function readFunctions(handler: Handler, signingKey: string): Promise<unknown[]> {
  const body = JSON.stringify({ url: `${ORIGIN}${PATH}` });
  const headers = {
    "content-type": "application/json",
    host: new URL(ORIGIN).host,
    "x-inngest-sync-kind": "in_band",
    "x-inngest-signature": sign(body, signingKey, Date.now()),
  };
  const answer = await readAnswer(await handler(new Request(`${ORIGIN}${PATH}`, { method: "PUT", body, headers })));
  if (answer.status !== 200)
    throw new Error(`The functions could not be read: ${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body as { functions: unknown[] }).functions;
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The call gave no answer within ${ms} ms.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
