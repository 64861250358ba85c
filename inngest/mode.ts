import { env } from "../lib/env";

export type JobsMode = "embedded" | "server" | "dev";

/** Which job engine this configuration means: our own, an Inngest server (cloud or self-hosted), or Inngest's dev server. */
export function jobsMode(): JobsMode {
  const { inngestEventKey: eventKey, inngestSigningKey: signingKey } = env;
  if (!eventKey !== !signingKey) throw new Error("Set both INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY, or neither.");
  if (eventKey) return "server";
  if (env.inngestDev) return "dev";
  if (env.inngestBaseUrl)
    throw new Error("INNGEST_BASE_URL names an Inngest server: set INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY too.");
  if (env.serverless)
    throw new Error("Without a process that keeps running, set INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY.");
  return "embedded";
}
