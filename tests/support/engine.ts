import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { type Db, openDb } from "../../db/client";
import type { Handler } from "../../inngest/engine/call";
import { Engine, type EngineOptions } from "../../inngest/engine/engine";

const quiet = () => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

export type TestFunctions = (inngest: Inngest) => InngestFunction.Any[];
export type TestEngine = { engine: Engine; inngest: Inngest; db: Db; handler: Handler; stop: () => Promise<void> };

/** `answered` hears of every call that the SDK has answered. */
type Options = Partial<EngineOptions> & { answered?: (response: Response) => void };

/** An engine with its own connections that serves `define`'s functions in this process. Not started yet. */
export function makeEngine(url: string, define: TestFunctions, { answered, ...options }: Options = {}): TestEngine {
  const { db, close } = openDb(url, 12);
  const signingKey = `signkey-test-${"0".repeat(64)}`;
  const fetch: typeof globalThis.fetch = (...request) => engine.fetch(...request);
  const inngest = new Inngest({
    id: "test",
    isDev: false,
    eventKey: "test",
    signingKey,
    baseUrl: "http://embedded.invalid",
    fetch,
    logger: SILENT,
  });
  const served = serve({ client: inngest, functions: define(inngest) });
  const handler: Handler = async (request) => {
    const response = await served(request);
    answered?.(response);
    return response;
  };
  const engine = new Engine({ url, db, signingKey, handler, backoff: () => 50, cronSeconds: true, ...options });
  const stop = async () => {
    await engine.stop(5_000);
    await close();
  };
  return { engine, inngest, db, handler, stop };
}

/** Polls: tests wait for what is to be true, never for time to pass. */
export async function until<T>(what: string, look: () => T | Promise<T>, seconds = 30): Promise<NonNullable<T>> {
  for (const deadline = Date.now() + seconds * 1_000; Date.now() < deadline; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not come about within ${seconds} s: ${what}`);
}
