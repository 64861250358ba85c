import { Inngest } from "inngest";
import { jobsMode } from "./mode";
import { runtime } from "./runtime";

const id = "waymark";
const mode = jobsMode();

// The SDK logs each refused call and each retried error with its stack; the engine and the admin page tell of both.
const quiet = () => {};
const logger = { debug: quiet, info: quiet, warn: console.warn, error: quiet };

const embedded = {
  isDev: false, // as in production: a call without a signature is refused
  eventKey: "embedded",
  signingKey: runtime.signingKey,
  baseUrl: "http://embedded.invalid", // never reached: every request goes to the engine in this process
  fetch: async (...request: Parameters<typeof fetch>) => {
    if (!runtime.fetch) throw new Error("The embedded job engine does not run in this process.");
    return runtime.fetch(...request);
  },
};

export const inngest = new Inngest(mode === "embedded" ? { id, logger, ...embedded } : { id });
