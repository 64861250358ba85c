import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { serve } from "inngest/edge";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { closeDb, type Db } from "../../../db/client";
import { engineRuns } from "../../../db/schema/engine";
import { mails } from "../../../db/schema/governance";
import { messageRecipients, messages } from "../../../db/schema/pathways";
import type { Id } from "../../../lib/core/ids";
import { issueCredentials } from "../../../lib/credentials/commands/issue-credentials";
import { cancelMessage } from "../../../lib/pathways/commands/cancel-message";
import { createMessage } from "../../../lib/pathways/commands/create-message";
import { scheduleMessage } from "../../../lib/pathways/commands/schedule-message";
import { MESSAGE_PACE } from "../../../lib/pathways/message-run";
import { raceTest } from "../../../tests/support/db";
import { until } from "../../../tests/support/engine";
import { anActivePathway, aWorkspace, run, type Stage, someAchievements } from "../../../tests/support/factories";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { sendMessage } from "./send-message";

type Sent = { to: string; headers: Record<string, string> };
const calls: { key: string; body: string }[] = [];

let answer: () => Promise<number> = async () => 200;

/** Answers with the status that the test wants for a call, once the test is through with it. */
const provider = createServer(async (request: IncomingMessage, response) => {
  let body = "";
  for await (const part of request) body += part;
  calls.push({ key: String(request.headers["idempotency-key"]), body });
  const mails = JSON.parse(body) as Sent[];
  const status = await answer();
  const broken = { name: "internal_server_error", message: "Broken", statusCode: 503 };
  const reply = status === 200 ? { data: mails.map((_, i) => ({ id: `re_${i}` })) } : broken;
  const headers = { "content-type": "application/json", ...(status === 200 ? {} : { "retry-after": "1" }) };
  response.writeHead(status, headers).end(JSON.stringify(reply));
});

beforeEach(async () => {
  calls.length = 0;
  answer = async () => 200;
  await new Promise<void>((ready) => provider.listen(0, "127.0.0.1", ready));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
  provider.closeAllConnections();
  await new Promise((closed) => provider.close(closed));
});

/** The real function on the embedded engine, and a message to `people` that has begun. */
const sendingTest = raceTest.extend<{
  begin: (people: number) => Promise<{ db: Db; stage: Stage; id: Id<"message"> }>;
}>({
  begin: async ({ url, open }, use) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
    vi.stubEnv("RESEND_API_KEY", "re_test");
    vi.stubEnv("RESEND_BASE_URL", `http://127.0.0.1:${(provider.address() as AddressInfo).port}`);
    const { db } = open(8);
    const handler = serve({ client: inngest, functions: [sendMessage] });
    const engine = new Engine({ url, db, signingKey: runtime.signingKey, handler, backoff: () => 50 });
    runtime.fetch = (...request) => engine.fetch(...request);
    await engine.start();
    await until("the engine runs", () => engine.state === "running");
    const stage = await aWorkspace(db);
    await use(async (people) => {
      const [a, b, done] = await someAchievements(stage);
      const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
      const credentials = Array.from({ length: people }, (_, i) => ({
        achievementId: a,
        recipient: { email: `p${i}@x.example` },
      }));
      await run(stage, issueCredentials, { credentials, source: "api" });
      const text = { kind: "reminder" as const, subject: "{{step}}", body: "Hello {{name}}" };
      const { id } = await run(stage, createMessage, { pathwayId, achievementId: b, ...text });
      await run(stage, scheduleMessage, { id });
      return { db, stage, id };
    });
    await engine.stop(5_000);
  },
});

const ended = (db: Db) =>
  until("the run has ended", async () => (await db.$count(engineRuns, eq(engineRuns.status, "running"))) === 0, 40);
const is = (db: Db, id: Id<"message">, status: string) => async () =>
  (await db.select().from(messages).where(eq(messages.id, id)))[0]?.status === status;

sendingTest(
  "a message goes through a provider that breaks down once: the same call again, each person once",
  async ({ begin }) => {
    answer = async () => (calls.length === 1 ? 503 : 200);
    const { db, id } = await begin(3);
    await relayOutbox();
    await until("it is sent", is(db, id, "sent"), 40);

    expect(new Set(calls.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
    const [call] = calls.slice(-1);
    const sent = JSON.parse(call?.body ?? "[]") as Sent[];
    expect(sent.map(({ to }) => to).sort()).toEqual(["p0@x.example", "p1@x.example", "p2@x.example"]);
    for (const { headers } of sent) {
      expect(headers["List-Unsubscribe"]).toMatch(/^<http.*\/api\/unsubscribe\/ws_\w+\.rcp_\w+\.[\w-]{43}>$/);
      expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    }
    expect(await db.$count(mails, eq(mails.status, "sent"))).toBe(3);
  },
  60_000,
);

sendingTest(
  "a stop while a call is under way lets that call end and makes no other, though more mails were claimed",
  async ({ begin }) => {
    const { db, stage, id } = await begin(MESSAGE_PACE.call * 3);
    answer = async () => {
      if (calls.length === 1) await run(stage, cancelMessage, { id });
      return 200;
    };
    await relayOutbox();
    await until("its call has ended", async () => (await db.$count(mails, eq(mails.status, "sent"))) > 0, 40);
    await until("nothing waits", async () => (await db.$count(mails, eq(mails.status, "queued"))) === 0, 40);
    const first = await db.$count(mails, eq(mails.messageId, id));
    expect(first).toBe(MESSAGE_PACE.call);
    expect(await db.$count(messageRecipients, eq(messageRecipients.messageId, id))).toBe(MESSAGE_PACE.call);
    expect(await is(db, id, "cancelled")()).toBe(true);
    await ended(db);
    expect(calls).toHaveLength(1);
  },
  60_000,
);

sendingTest(
  "a stop while the provider is broken down ends its tries, and says that those mails may have left",
  async ({ begin }) => {
    const { db, stage, id } = await begin(3);
    answer = async () => {
      await run(stage, cancelMessage, { id });
      return 503;
    };
    await relayOutbox();
    await until("nothing waits", async () => (await db.$count(mails, eq(mails.status, "queued"))) === 0, 40);
    await ended(db);
    const rows = await db.select().from(mails).where(eq(mails.messageId, id));
    expect(rows.map(({ status, error }) => `${status} ${error}`)).toEqual(
      Array(3).fill("failed The message was stopped before the provider had confirmed this mail. It may have left."),
    );
    expect(calls).toHaveLength(1);
  },
  60_000,
);
