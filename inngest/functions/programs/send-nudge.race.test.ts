import { eq } from "drizzle-orm";
import { serve } from "inngest/edge";
import { afterEach, expect, vi } from "vitest";
import { closeDb } from "../../../db/client";
import { jobs, mails } from "../../../db/schema/governance";
import { createNudge } from "../../../lib/programs/commands/create-nudge";
import { raceTest } from "../../../tests/support/db";
import { until } from "../../../tests/support/engine";
import { aWorkspace, run } from "../../../tests/support/factories";
import { aRunningProgram } from "../../../tests/support/programs";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { sendNudge } from "./send-nudge";

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
});

raceTest(
  "a nudge that was made is sent by its function: everybody has a mail that waits to leave, and its job is done",
  async ({ url, open }) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
    const { db } = open(8);
    const handler = serve({ client: inngest, functions: [sendNudge] });
    const engine = new Engine({ url, db, signingKey: runtime.signingKey, handler, backoff: () => 50 });
    runtime.fetch = (...request) => engine.fetch(...request);
    await engine.start();
    await until("the engine runs", () => engine.state === "running");
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage, { emails: ["ann@x.example", "ben@x.example"] });
    await run(stage, createNudge, { program: program.id, subject: "S", body: "Hello {{firstName}}" });
    const status = async () => (await db.select().from(jobs).where(eq(jobs.kind, "program.nudge")))[0]?.status;
    expect(await status()).toBe("queued");
    await relayOutbox();
    await until("it is done", async () => (await status()) === "done", 40);
    const written = await db.select().from(mails).where(eq(mails.kind, "program-nudge"));
    expect(written.map(({ toAddress }) => toAddress).sort()).toEqual(["ann@x.example", "ben@x.example"]);
    await engine.stop(5_000);
  },
  60_000,
);
