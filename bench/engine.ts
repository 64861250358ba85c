import { serve } from "inngest/edge";
import type { Db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { Engine } from "@/inngest/engine/engine";
import { functions } from "@/inngest/index";
import { startRelay } from "@/inngest/relay";
import { runtime } from "@/inngest/runtime";

/** The embedded engine and the relay with all of our functions, in this process; answers how to stop them. */
export async function startEngine(url: string, db: Db): Promise<() => Promise<void>> {
  const engine = new Engine({
    url,
    db,
    signingKey: runtime.signingKey,
    handler: serve({ client: inngest, functions }),
  });
  runtime.fetch = engine.fetch;
  await engine.start();
  const stopRelay = startRelay({ sweep: true });
  return async () => {
    await stopRelay();
    await engine.stop(5_000);
  };
}
