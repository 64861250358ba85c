import { createHmac, randomUUID } from "node:crypto";
import { sameSecret } from "../core/hash";
import { env } from "../env";

type Inside = { secret: string; mark: string };
const KEY = Symbol.for("waymark.inside");
const shared = globalThis as unknown as Record<symbol, string | undefined>;
const PATIENCE_MS = 30_000;

/** Our own request for a page carries this, and reaches Next itself. */
export const INSIDE_HEADER = "x-waymark-inside";

/**
 * `mark` stands for the nonce of each answer. Both come from the installation's secret: on a serverless host the request may
 * be answered by another process of ours.
 */
export function inside(): Inside {
  shared[KEY] ??= randomUUID(); // the same in every bundle of this process
  const key = env.authSecret ?? shared[KEY];
  const derived = (what: string) => createHmac("sha256", key).update(`inside ${what}`).digest("hex");
  return { secret: derived("secret"), mark: `nonce${derived("mark").slice(0, 32)}` };
}

/** Whether a request is from outside, one that we made to ourselves, or claims to be that and is not. */
export type Asker = { kind: "outside" } | { kind: "inside"; mark: string } | { kind: "pretender" };

export function askerOf(headers: Headers): Asker {
  const sent = headers.get(INSIDE_HEADER);
  if (sent === null) return { kind: "outside" };
  const { secret, mark } = inside();
  return sameSecret(sent, secret) ? { kind: "inside", mark } : { kind: "pretender" };
}

/** Asks this installation itself, past the proxy's shortcuts: what is asked so never asks again. */
export function askInside(path: string, origin: string, headers: Record<string, string> = {}): Promise<Response> {
  const base = env.serverless ? (env.publicUrl ?? origin) : `http://127.0.0.1:${env.port}`;
  return fetch(base.replace(/\/+$/, "") + path, {
    headers: { ...headers, [INSIDE_HEADER]: inside().secret },
    cache: "no-store",
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

/** A process that lives for one request has nothing to keep; while developing, what is served itself changes. */
export function keepsAnswers(): boolean {
  return !env.developing && !env.serverless;
}
