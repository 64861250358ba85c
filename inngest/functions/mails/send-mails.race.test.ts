import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { serve } from "inngest/edge";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { closeDb, type Db, transaction } from "../../../db/client";
import { insertMails } from "../../../db/queries/mails";
import { insertEvents } from "../../../db/queries/outbox";
import { mails } from "../../../db/schema/governance";
import { type Id, newId } from "../../../lib/core/ids";
import { announceForgotten } from "../../../lib/governance/mail-run";
import { mailsQueued } from "../../../lib/governance/rules/mail-events";
import { raceTest } from "../../../tests/support/db";
import { until } from "../../../tests/support/engine";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { sendMails } from "./send-mails";

type Call = { key: string; body: string };
type Answer = { status: number; body: unknown; headers?: Record<string, string> };
const calls: Call[] = [];
let answer: (call: Call) => Answer;
const accept = ({ body }: Call): Answer => ({
  status: 200,
  body: { data: (JSON.parse(body) as unknown[]).map((_, i) => ({ id: `re_${i}` })) },
});

const provider = createServer(async (request, response) => {
  const call = { key: String(request.headers["idempotency-key"]), body: await text(request) };
  calls.push(call);
  const reply = answer(call);
  response
    .writeHead(reply.status, { "content-type": "application/json", ...reply.headers })
    .end(JSON.stringify(reply.body));
});

async function text(request: IncomingMessage): Promise<string> {
  let all = "";
  for await (const part of request) all += part;
  return all;
}

beforeEach(async () => {
  calls.length = 0;
  answer = accept;
  await new Promise<void>((ready) => provider.listen(0, "127.0.0.1", ready));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
  provider.closeAllConnections();
  await new Promise((closed) => provider.close(closed));
});

/** The real function, served to the embedded engine, with a provider that the test commands. */
const mailTest = raceTest.extend<{ db: Db; withProvider: () => void }>({
  db: async ({ url, open }, use) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("RESEND_API_KEY", "");
    const { db } = open(8);
    const handler = serve({ client: inngest, functions: [sendMails] });
    const engine = new Engine({ url, db, signingKey: runtime.signingKey, handler, backoff: () => 50 });
    runtime.fetch = (...request) => engine.fetch(...request);
    await engine.start();
    await until("the engine runs", () => engine.state === "running");
    await use(db);
    await engine.stop(5_000);
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are wanted
  withProvider: async ({}, use) => {
    await use(() => {
      vi.stubEnv("RESEND_API_KEY", "re_test");
      vi.stubEnv("RESEND_BASE_URL", `http://127.0.0.1:${(provider.address() as AddressInfo).port}`);
    });
  },
});

async function queue(db: Db, amount: number, announced = true): Promise<Id<"mail">[]> {
  const rows = Array.from({ length: amount }, (_, i) => ({
    id: newId("mail"),
    workspaceId: null,
    kind: "sign-in" as const,
    toAddress: `p${i}@sample.example`,
    subject: "Your sign-in link for Waymark",
    props: { email: `p${i}@sample.example`, url: `http://localhost:3000/sign-in/confirm?token=t${i}`, minutes: 15 },
    idempotencyKey: `sign-in:${newId("mail")}`,
  }));
  const ids = await transaction(db, async (tx) => {
    const made = await insertMails(tx, rows);
    if (announced) await insertEvents(tx, null, mailsQueued(made));
    return made;
  });
  await relayOutbox();
  return ids;
}
const all = (db: Db) => db.select().from(mails);
const settled = (db: Db, amount: number) =>
  until(`${amount} mails are settled`, async () => {
    const rows = (await all(db)).filter(({ status }) => status !== "queued");
    return rows.length === amount ? rows : null;
  });

describe("sending mails", () => {
  mailTest("keeps every mail readable where no provider is set up", async ({ db }) => {
    await queue(db, 3);
    const rows = await settled(db, 3);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["kept"]));
    expect(rows.every(({ props }) => typeof props.url === "string")).toBe(true);
    expect(calls).toEqual([]);
  });

  mailTest(
    "sends in batches of a hundred, and keeps no sign-in link that has gone out",
    async ({ db, withProvider }) => {
      withProvider();
      await queue(db, 250);
      const rows = await settled(db, 250);
      expect(rows.every(({ status, props, sentAt }) => status === "sent" && sentAt && !props.url)).toBe(true);
      expect(calls.map(({ body }) => JSON.parse(body).length).sort()).toEqual([100, 100, 50]);
      expect(new Set(calls.map(({ key }) => key)).size).toBe(3);
    },
  );

  mailTest("waits as long as the provider says, then sends the very same", async ({ db, withProvider }) => {
    withProvider();
    answer = (call) =>
      calls.length === 1
        ? {
            status: 429,
            body: { name: "rate_limit_exceeded", message: "Slow", statusCode: 429 },
            headers: { "retry-after": "1" },
          }
        : accept(call);
    await queue(db, 2);
    await settled(db, 2);
    const [first, second] = calls;
    expect(calls).toHaveLength(2);
    expect(second).toEqual(first);
  });

  mailTest(
    "repeats the same call when it broke down behind it, so that the provider sends nothing twice",
    async ({ db, withProvider }) => {
      withProvider();
      const broken = { name: "internal_server_error", message: "Broken", statusCode: 503 };
      answer = (call) =>
        calls.length === 1 ? { status: 503, body: broken, headers: { "retry-after": "1" } } : accept(call);
      await queue(db, 2);
      const rows = await settled(db, 2);
      expect(new Set(calls.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
      expect(rows.every(({ status }) => status === "sent")).toBe(true);
    },
  );

  mailTest("marks what the provider refuses for good", async ({ db, withProvider }) => {
    withProvider();
    answer = () => ({ status: 422, body: { name: "validation_error", message: "Bad address", statusCode: 422 } });
    await queue(db, 1);
    const [row] = await settled(db, 1);
    expect(row).toMatchObject({ status: "failed" });
    expect(row?.error).toMatch(/Bad address/);
  });

  mailTest("fails a mail that cannot be written alone, and sends the others", async ({ db, withProvider }) => {
    withProvider();
    const ids = await queue(db, 3, false);
    await db
      .update(mails)
      .set({ props: { url: "javascript:alert(1)" } })
      .where(eq(mails.id, ids[1] ?? newId("mail")));
    await transaction(db, (tx) => insertEvents(tx, null, mailsQueued(ids)));
    await relayOutbox();
    const rows = await settled(db, 3);
    expect(rows.map(({ status }) => status).sort()).toEqual(["failed", "sent", "sent"]);
    expect(rows.find(({ id }) => id === ids[1])?.error).toMatch(/^It could not be written\./);
  });

  mailTest("finds what a lost event left in the queue, once it is ten minutes old", async ({ db }) => {
    await queue(db, 2, false);
    expect(await announceForgotten(db)).toBe(0);
    await db.update(mails).set({ createdAt: new Date(Date.now() - 11 * 60_000) });
    expect(await announceForgotten(db)).toBe(2);
    await relayOutbox();
    await settled(db, 2);
  });
});
