import { env } from "../../env";

export type Allowance = { allowed: boolean; remaining: number; secondsUntilFull: number; retryAfterSeconds: number };
type Bucket = { tokens: number; at: number };

// On globalThis: Next bundles routes apart. In memory: it bounds what one process takes on, and a second process has its own.
const KEY = Symbol.for("waymark.rate-limit");
const shared = globalThis as unknown as Record<symbol, Map<string, Bucket> | undefined>;
const MOST_BUCKETS = 20_000;

/** A token bucket for each key: `perSecond` flow in, at most `burst` are held. */
export function takeToken(
  key: string,
  now = performance.now(),
  perSecond = env.rateLimitPerSecond,
  burst = env.rateLimitBurst,
): Allowance {
  shared[KEY] ??= new Map();
  const buckets = shared[KEY];
  const before = buckets.get(key) ?? { tokens: burst, at: now };
  const filled = Math.min(burst, before.tokens + (Math.max(0, now - before.at) / 1000) * perSecond);
  const allowed = filled >= 1;
  const tokens = allowed ? filled - 1 : filled;
  if (buckets.size >= MOST_BUCKETS && !buckets.has(key)) dropIdle(buckets, now, burst / perSecond);
  buckets.set(key, { tokens, at: now });
  return {
    allowed,
    remaining: Math.floor(tokens),
    secondsUntilFull: Math.ceil((burst - tokens) / perSecond),
    retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond)),
  };
}

/** The headers of the IETF draft “RateLimit header fields for HTTP”. */
export function rateLimitHeaders({ remaining, secondsUntilFull }: Allowance): Record<string, string> {
  const { rateLimitPerSecond: perSecond, rateLimitBurst: burst } = env;
  return {
    RateLimit: `"key";r=${remaining};t=${secondsUntilFull}`,
    "RateLimit-Policy": `"key";q=${burst};w=${Math.max(1, Math.ceil(burst / perSecond))}`,
  };
}

const SEARCHES = { perSecond: 2, burst: 60 };

/** For pages that search: more than anybody reads, and too little to take a directory away by. */
export function takeSearch(network: string): Allowance {
  return takeToken(`search ${network}`, undefined, SEARCHES.perSecond, SEARCHES.burst);
}

function dropIdle(buckets: Map<string, Bucket>, now: number, secondsToFull: number): void {
  for (const [key, bucket] of buckets) if (now - bucket.at >= secondsToFull * 1000) buckets.delete(key);
  if (buckets.size >= MOST_BUCKETS) buckets.clear();
}
