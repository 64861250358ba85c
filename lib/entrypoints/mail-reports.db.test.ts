import { createHmac, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { closeDb, type Db, openDb } from "@/db/client";
import { mails } from "@/db/schema/governance";
import { recipients } from "@/db/schema/recipients";
import { type Id, newId } from "@/lib/core/ids";
import { raceTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue } from "@/tests/support/factories";
import { readToken, unsubscribeLinks } from "../recipients/unsubscribe-link";
import { receiveMailReport } from "./mail-reports";
import { unsubscribe } from "./unsubscribe";

const SECRET = randomBytes(24).toString("base64");
beforeEach(() => {
  vi.stubEnv("RESEND_WEBHOOK_SECRET", `whsec_${SECRET}`);
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
});

type Place = { db: Db; recipientId: Id<"recipient">; workspaceId: Id<"workspace"> };
/** A database of its own, as the doors open theirs; one message's mail has left. */
const doorTest = raceTest.extend<{ place: Place }>({
  place: async ({ url }, use) => {
    vi.stubEnv("DATABASE_URL", url);
    const { db, close } = openDb(url, 2);
    const stage = await aWorkspace(db);
    await issue(stage, await anAchievement(stage), "p@x.example");
    const [person] = await db.select().from(recipients);
    if (!person) throw new Error("Nobody is there.");
    const { workspaceId } = stage;
    const mail = { workspaceId, recipientId: person.id, messageId: newId("message"), toAddress: "p@x.example" };
    const what = { id: newId("mail"), kind: "pathway-message" as const, subject: "S", props: {}, idempotencyKey: "k" };
    await db.insert(mails).values({ ...mail, ...what, status: "sent", providerId: "re_1" });
    await use({ db, recipientId: person.id, workspaceId });
    await close();
  },
});

function tell(type: string, providerId = "re_1", at = "2026-03-10T09:00:00.000Z") {
  const body = JSON.stringify({ type, created_at: at, data: { email_id: providerId, to: ["p@x.example"] } });
  const [id, timestamp] = ["msg_1", String(Math.floor(Date.now() / 1000))];
  const signature = createHmac("sha256", Buffer.from(SECRET, "base64"))
    .update(`${id}.${timestamp}.${body}`)
    .digest("base64");
  const headers = { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
  return receiveMailReport(new Request("http://x.example", { method: "POST", headers, body }));
}
const mailOf = async ({ db }: Place) => (await db.select().from(mails).where(eq(mails.providerId, "re_1")))[0];
const unsubscribedAt = async ({ db, recipientId }: Place) =>
  (await db.select().from(recipients).where(eq(recipients.id, recipientId)))[0]?.unsubscribedAt;

doorTest("what the provider tells is written down once, whatever its order and however often", async ({ place }) => {
  expect((await tell("email.opened", "re_1", "2026-03-10T09:05:00.000Z")).status).toBe(204);
  await tell("email.delivered");
  await tell("email.opened", "re_1", "2026-03-10T09:10:00.000Z");
  await tell("email.bounced", "re_unknown");
  await tell("email.clicked");
  expect(await mailOf(place)).toMatchObject({
    deliveredAt: new Date("2026-03-10T09:00:00Z"),
    openedAt: new Date("2026-03-10T09:05:00Z"),
    bouncedAt: null,
  });
});

doorTest("who calls a message spam gets no more of them", async ({ place }) => {
  await tell("email.complained");
  expect(await unsubscribedAt(place)).toBeInstanceOf(Date);
});

doorTest("unsigned, it changes nothing; without a secret the address does not exist", async ({ place }) => {
  const body = '{"type":"email.bounced","created_at":"2026-03-10T09:00:00Z","data":{"email_id":"re_1"}}';
  const call = () => receiveMailReport(new Request("http://x.example", { method: "POST", body }));
  expect((await call()).status).toBe(401);
  vi.stubEnv("RESEND_WEBHOOK_SECRET", "");
  expect((await call()).status).toBe(404);
  expect((await mailOf(place))?.bouncedAt).toBeNull();
});

/** A body without an end that is told, in parts; `sent` counts those that were asked for. */
function endless(first: string) {
  const part = new TextEncoder().encode("x".repeat(1024));
  const sent = { parts: 0 };
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode(first)),
    pull: (stream) => {
      sent.parts += 1;
      stream.enqueue(part);
    },
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return { sent, request: new Request("http://x.example", init) };
}

doorTest("no body is read for ever, whoever sends it", async ({ place }) => {
  const report = endless("{");
  expect((await receiveMailReport(report.request)).status).toBe(413);
  expect(report.sent.parts).toBeLessThan(300);

  const { workspaceId, recipientId } = place;
  const token = unsubscribeLinks(workspaceId, recipientId).oneClickUrl.split("/").at(-1) ?? "";
  const answer = async (spoil: string) => {
    const { sent, request } = endless("List-Unsubscribe=One-Click&more=");
    const { status } = await unsubscribe(request, { params: Promise.resolve({ token: `${token}${spoil}` }) });
    return { status, few: sent.parts < 8, read: request.bodyUsed };
  };
  expect(await answer("")).toEqual({ status: 303, few: true, read: true });
  expect(await answer("x")).toEqual({ status: 303, few: true, read: false });
  expect(await unsubscribedAt(place)).toBeNull();
});

doorTest("a program that presses with a form in parts is heard too", async ({ place }) => {
  const { oneClickUrl } = unsubscribeLinks(place.workspaceId, place.recipientId);
  const body = new FormData();
  body.set("List-Unsubscribe", "One-Click");
  const token = oneClickUrl.split("/").at(-1) ?? "";
  const request = new Request(oneClickUrl, { method: "POST", body });
  expect((await unsubscribe(request, { params: Promise.resolve({ token }) })).status).toBe(200);
  expect(await unsubscribedAt(place)).toBeInstanceOf(Date);
});

const press = ({ workspaceId, recipientId }: Place, fields: Record<string, string>, spoil = "") => {
  const { oneClickUrl } = unsubscribeLinks(workspaceId, recipientId);
  const token = `${oneClickUrl.split("/").at(-1)}${spoil}`;
  const request = new Request(oneClickUrl, { method: "POST", body: new URLSearchParams(fields) });
  return unsubscribe(request, { params: Promise.resolve({ token }) });
};

doorTest(
  "one press in the mail program unsubscribes, without a redirect; the page's button undoes it",
  async ({ place }) => {
    const answer = await press(place, { "List-Unsubscribe": "One-Click" });
    expect([answer.status, answer.headers.get("location")]).toEqual([200, null]);
    expect(await unsubscribedAt(place)).toBeInstanceOf(Date);
    expect((await press(place, { wanted: "yes" })).status).toBe(303);
    expect(await unsubscribedAt(place)).toBeNull();
  },
);

doorTest("a press that says nothing, and a token that is not ours, change nothing", async ({ place }) => {
  await press(place, {});
  await press(place, { "List-Unsubscribe": "One-Click" }, "x");
  expect(await unsubscribedAt(place)).toBeNull();
  const { unsubscribeUrl } = unsubscribeLinks(place.workspaceId, place.recipientId);
  const token = unsubscribeUrl.split("/").at(-1) ?? "";
  expect(readToken(token)).toEqual({ workspaceId: place.workspaceId, recipientId: place.recipientId });
  expect(readToken(token.replace("rcp_", "rcp_0"))).toBeNull();
});
