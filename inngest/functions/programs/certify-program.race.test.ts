import { eq } from "drizzle-orm";
import { serve } from "inngest/edge";
import { afterEach, expect, vi } from "vitest";
import { closeDb } from "../../../db/client";
import { jobs, mails } from "../../../db/schema/governance";
import { certifyProgram as askFor } from "../../../lib/programs/commands/certify-program";
import { raceTest } from "../../../tests/support/db";
import { ANA, aCohort, BEN, credentialsOf, endNow } from "../../../tests/support/ending";
import { until } from "../../../tests/support/engine";
import { aWorkspace, run } from "../../../tests/support/factories";
import { aProgramCertification } from "../../../tests/support/programs";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { notifyRecipients } from "../mails/notify-recipients";
import { certifyProgram } from "./certify-program";

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
});

raceTest(
  "a certification that was added after the end is given by its function, and each certificate has its mail",
  async ({ url, open }) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
    const { db } = open(8);
    const handler = serve({ client: inngest, functions: [certifyProgram, notifyRecipients] });
    const engine = new Engine({ url, db, signingKey: runtime.signingKey, handler, backoff: () => 50 });
    runtime.fetch = (...request) => engine.fetch(...request);
    await engine.start();
    await until("the engine runs", () => engine.state === "running");
    const stage = await aWorkspace(db);
    const { id } = await aCohort(stage, { passing: [ANA], failing: [BEN] });
    await endNow(stage, id);
    await run(stage, askFor, { id, certificationId: await aProgramCertification(stage) });
    const status = async () => (await db.select().from(jobs).where(eq(jobs.kind, "program.certify")))[0]?.status;
    expect(await status()).toBe("queued");
    await relayOutbox();
    await until("it is done", async () => (await status()) === "done", 40);
    expect(await credentialsOf(stage, ANA)).toMatchObject([{ status: "issued", issuedOn: "2026-03-10" }]);
    await relayOutbox();
    const told = () => db.select().from(mails).where(eq(mails.kind, "credential-issued"));
    await until("it is told", async () => (await told()).length > 0, 40);
    expect((await told()).map(({ toAddress }) => toAddress)).toEqual([ANA]);
    await engine.stop(5_000);
  },
  90_000,
);
