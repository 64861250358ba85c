import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { serve } from "inngest/edge";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { closeDb } from "../../../db/client";
import { mails } from "../../../db/schema/governance";
import { messages } from "../../../db/schema/pathways";
import { createMessage } from "../../../lib/pathways/commands/create-message";
import { scheduleMessage } from "../../../lib/pathways/commands/schedule-message";
import { raceTest } from "../../../tests/support/db";
import { until } from "../../../tests/support/engine";
import { anActivePathway, aWorkspace, issue, run, someAchievements } from "../../../tests/support/factories";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { sendMessage } from "./send-message";

type Sent = { to: string; headers: Record<string, string> };
const calls: { key: string; body: string }[] = [];

/** Takes the first call, and breaks down before it answers. */
const provider = createServer(async (request: IncomingMessage, response) => {
  let body = "";
  for await (const part of request) body += part;
  calls.push({ key: String(request.headers["idempotency-key"]), body });
  const broken = calls.length === 1;
  const answer = broken
    ? { name: "internal_server_error", message: "Broken", statusCode: 503 }
    : { data: (JSON.parse(body) as Sent[]).map((_, i) => ({ id: `re_${i}` })) };
  const headers = { "content-type": "application/json", ...(broken ? { "retry-after": "1" } : {}) };
  response.writeHead(broken ? 503 : 200, headers).end(JSON.stringify(answer));
});

beforeEach(async () => {
  calls.length = 0;
  await new Promise<void>((ready) => provider.listen(0, "127.0.0.1", ready));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
  provider.closeAllConnections();
  await new Promise((closed) => provider.close(closed));
});

raceTest(
  "a message goes through a provider that breaks down once: the same call again, each person once",
  async ({ url, open }) => {
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
    const [a, b, done] = await someAchievements(stage);
    const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
    for (const who of ["p", "q", "r"]) await issue(stage, a, `${who}@x.example`);
    const text = { kind: "reminder" as const, subject: "{{step}}", body: "Hello {{name}}" };
    const { id } = await run(stage, createMessage, { pathwayId, achievementId: b, ...text });
    await run(stage, scheduleMessage, { id });
    await relayOutbox();
    const ended = async () => (await db.select().from(messages).where(eq(messages.id, id)))[0]?.status === "sent";
    await until("it is sent", ended, 40);
    await engine.stop(5_000);

    expect(new Set(calls.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
    const [call] = calls.slice(-1);
    const sent = JSON.parse(call?.body ?? "[]") as Sent[];
    expect(sent.map(({ to }) => to).sort()).toEqual(["p@x.example", "q@x.example", "r@x.example"]);
    for (const { headers } of sent) {
      expect(headers["List-Unsubscribe"]).toMatch(/^<http.*\/api\/unsubscribe\/ws_\w+\.rcp_\w+\.[\w-]{43}>$/);
      expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    }
    expect(await db.$count(mails, eq(mails.status, "sent"))).toBe(3);
  },
  60_000,
);
