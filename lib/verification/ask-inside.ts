import { env } from "../env";

const KEY = Symbol.for("waymark.inside");
type Kept = { secret: string; mark: string };
const shared = globalThis as unknown as Record<symbol, Kept | undefined>;

/** Our own request for a page carries this, and reaches Next itself. */
export const INSIDE_HEADER = "x-waymark-inside";

/** `mark` stands for the nonce of each answer; the same in every bundle of this process. */
export function inside(): Kept {
  const random = () => crypto.randomUUID().replaceAll("-", "");
  shared[KEY] ??= { secret: random(), mark: `nonce${random()}` };
  return shared[KEY];
}

/** The mark that stands for each answer's nonce, for a request that this process made to itself; null for all others. */
export function insideNonce(headers: Headers): string | null {
  const { secret, mark } = inside();
  return headers.get(INSIDE_HEADER) === secret ? mark : null;
}

/** Asks this process itself, past the proxy's shortcuts. */
export function askInside(path: string, origin: string, headers: Record<string, string> = {}): Promise<Response> {
  const base = env.serverless ? origin : `http://127.0.0.1:${env.port}`;
  return fetch(base + path, { headers: { ...headers, [INSIDE_HEADER]: inside().secret }, cache: "no-store" });
}

/** A process that lives for one request has nothing to keep; while developing, what is served itself changes. */
export function keepsAnswers(): boolean {
  return !env.developing && !env.serverless;
}
