import { randomBytes } from "node:crypto";

/** `off`: an Inngest server does the work, or this process serves no requests. */
export type JobsState = "off" | "starting" | "standby" | "running" | "stopped";

export type Runtime = {
  /** Of this process and this start: nobody outside can call /api/inngest. */
  signingKey: string;
  /** The embedded engine's API, once there is one. */
  fetch?: typeof fetch;
  state: () => JobsState;
  /** Sends what a commit has left in the outbox; asked for after each commit. */
  relay?: () => void;
};

// Next bundles instrumentation, routes and actions apart; a module variable would exist in each, globalThis once a process.
const KEY = Symbol.for("waymark.inngest");
const shared = globalThis as unknown as Record<symbol, Runtime | undefined>;

shared[KEY] ??= { signingKey: `signkey-embedded-${randomBytes(32).toString("hex")}`, state: () => "off" };
export const runtime: Runtime = shared[KEY];
