import { serve } from "inngest/edge";
import type { Db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { Engine } from "@/inngest/engine/engine";
import { backfillPathway } from "@/inngest/functions/pathways/backfill-pathway";
import { evaluateCredentials } from "@/inngest/functions/pathways/evaluate-credentials";
import { endProgram } from "@/inngest/functions/programs/end-program";
import { startRelay } from "@/inngest/relay";
import { runtime } from "@/inngest/runtime";

// Without those that write mails: the bare SQL beside it writes none.
const functions = [backfillPathway, evaluateCredentials, endProgram];

/** The embedded engine and the relay with the functions of pathways and programs, in this process; answers how to stop them. */
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
