import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import type { Db } from "@/db/client";
import { requeueMails } from "@/db/queries/mails";
import { claimMessageMails, readResults } from "@/db/queries/message-sending";
import { mails } from "@/db/schema/governance";
import { messageRecipients, messages } from "@/db/schema/pathways";
import type { Id } from "@/lib/core/ids";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { retryJob } from "@/lib/governance/commands/retry-job";
import { handOver } from "@/lib/governance/mail-run";
import { setSubscription } from "@/lib/recipients/commands/set-subscription";
import { dbTest } from "@/tests/support/db";
import { anActivePathway, aWorkspace, issue, run, type Stage, someAchievements } from "@/tests/support/factories";
import { beginMessage } from "./begin-message";
import { cancelMessage } from "./cancel-message";
import { createMessage } from "./create-message";
import { deactivatePathway } from "./deactivate-pathway";
import { deleteMessage } from "./delete-message";
import { failMessage } from "./fail-message";
import { scheduleMessage } from "./schedule-message";
import { sendMessageChunk } from "./send-message-chunk";
import { updateMessage } from "./update-message";

beforeEach(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));
afterEach(() => vi.unstubAllEnvs());

const later = (stage: Stage, minutes: number): Stage => ({
  ...stage,
  now: new Date(stage.now.getTime() + minutes * 60_000),
});

/** Six people hold step a; p1 and p2 also hold b; x holds b alone. */
async function aMessage(db: Db, text: { subject?: string; body?: string } = {}) {
  const stage = await aWorkspace(db);
  const [a, b, done, other] = await someAchievements(stage);
  const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
  for (let i = 1; i <= 6; i++) await issue(stage, a, `p${i}@x.example`, { name: `Person ${i}` });
  for (const who of ["p1", "p2", "x"]) await issue(stage, b, `${who}@x.example`);
  const written = later(stage, 1);
  const { id } = await run(written, createMessage, {
    pathwayId,
    achievementId: b,
    kind: "reminder",
    subject: "{{firstName}}: {{earned}} of {{total}}",
    body: "Missing: {{missing}}. {{stepCount}} have it.",
    ...text,
  });
  return { stage: later(stage, 2), pathwayId, a, b, other, id };
}

async function statusOf(db: Db, id: Id<"message">) {
  const [row] = await db.select().from(messages).where(eq(messages.id, id));
  return row;
}
const jobOf = async (db: Db, id: Id<"message">) => (await statusOf(db, id))?.jobId as Id<"job">;
const personIs = async (db: Db, stage: Stage, email: string) =>
  (
    await db.execute<{ id: Id<"recipient"> }>(
      sql`select id from recipients where workspace_id = ${stage.workspaceId} and email_key = ${email}`,
    )
  ).rows[0]?.id as Id<"recipient">;

/** Chunks of `limit` people until all who are chosen wait; then whoever sends has sent them, and it is finished. */
async function send(stage: Stage, id: Id<"message">, limit = 500) {
  const jobId = await jobOf(stage.db, id);
  for (let n = 0; n < 20; n++) {
    if ((await run(stage, sendMessageChunk, { jobId, limit })).finished) return n;
    await stage.db.update(mails).set({ status: "sent", sentAt: stage.now }).where(eq(mails.messageId, id));
  }
  throw new Error("It does not end.");
}
const people = async (db: Db, id: Id<"message">) =>
  (
    await db.execute<{ email: string; skipped: string | null; mail: string | null }>(sql`
      select r.email, mr.skipped, l.to_address as mail from message_recipients mr join recipients r on r.id = mr.recipient_id
      left join mails l on l.id = mr.mail_id where mr.message_id = ${id} order by r.email`)
  ).rows;

describe("a message that is sent", () => {
  dbTest(
    "reaches everybody on the pathway who lacks the step, each once, whatever the size of chunks",
    async ({ db }) => {
      const { stage, id } = await aMessage(db);
      await run(stage, scheduleMessage, { id });
      expect((await statusOf(db, id))?.status).toBe("sending");
      expect(await send(stage, id, 1)).toBeGreaterThan(6);
      expect((await people(db, id)).map(({ email, mail }) => [email, mail])).toEqual(
        ["p3", "p4", "p5", "p6"].map((who) => [`${who}@x.example`, `${who}@x.example`]),
      );
      expect(await statusOf(db, id)).toMatchObject({ status: "sent", sentAt: stage.now });
    },
  );

  dbTest("says to each what is true of them", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    await send(stage, id);
    const [mail] = await db.select().from(mails).where(eq(mails.toAddress, "p3@x.example"));
    expect(mail).toMatchObject({ kind: "pathway-message", subject: "Person: 1 of 2", messageId: id });
    expect(mail?.props).toMatchObject({ body: "Missing: 1. 3 have it.", workspace: { name: "Northlight Academy" } });
    expect(mail?.props.unsubscribeUrl).toMatch(/\/unsubscribe\/ws_\w+\.rcp_\w+\.[\w-]{43}$/);
  });

  dbTest("passes over who unsubscribed or earned the step since, and says which", async ({ db }) => {
    const { stage, id, b } = await aMessage(db);
    await run(stage, setSubscription, { recipientId: await personIs(db, stage, "p3@x.example"), wanted: false });
    await run(stage, scheduleMessage, { id });
    await issue(later(stage, 1), b, "p4@x.example");
    await issue(later(stage, 1), b, "new@x.example"); // came with the step: never meant
    await send(later(stage, 2), id);
    expect(await people(db, id)).toEqual([
      { email: "p3@x.example", skipped: "unsubscribed", mail: null },
      { email: "p4@x.example", skipped: "earned-since", mail: null },
      { email: "p5@x.example", skipped: null, mail: "p5@x.example" },
      { email: "p6@x.example", skipped: null, mail: "p6@x.example" },
    ]);
  });

  dbTest("counts an expired step as had, and a revoked one as missing, as the figures do", async ({ db }) => {
    const { stage, id, b } = await aMessage(db);
    const { id: lost } = await issue(stage, b, "p5@x.example");
    await run(stage, revokeCredentials, { ids: [lost], reason: "A mistake." });
    await issue(stage, b, "p6@x.example", { issuedOn: "2025-01-01", expiresOn: "2025-06-01" });
    await run(stage, scheduleMessage, { id });
    await send(stage, id);
    const mailed = (await people(db, id)).filter(({ skipped }) => skipped === null).map(({ email }) => email);
    expect(mailed).toEqual(["p3@x.example", "p4@x.example", "p5@x.example"]);
  });

  dbTest("tells who completed the step afterwards, and nobody who did before", async ({ db }) => {
    const { stage, id, b } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    await send(stage, id);
    await issue(later(stage, 60), b, "p3@x.example");
    expect((await readResults(db, stage.workspaceId, [id])).get(id)).toMatchObject({
      reached: 4,
      waiting: 0,
      sent: 4,
      completed: 1,
      delivered: 0,
      unsubscribed: 0,
    });
  });
});

describe("a retried chunk", () => {
  dbTest("mails nobody twice, even where its cursor was lost", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    const jobId = await jobOf(db, id);
    await run(stage, sendMessageChunk, { jobId });
    await db.execute(sql`update jobs set cursor = null where id = ${jobId}`);
    await run(stage, sendMessageChunk, { jobId });
    expect(await db.$count(mails, eq(mails.messageId, id))).toBe(4);
    expect(await db.$count(messageRecipients, eq(messageRecipients.messageId, id))).toBe(4);
  });

  dbTest("chooses nobody more while a hundred wait", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    const jobId = await jobOf(db, id);
    await db.execute(sql`insert into mails (id, workspace_id, kind, message_id, to_address, subject, props, idempotency_key)
      select 'w' || n, ${stage.workspaceId}, 'pathway-message', ${id}, 'w@x.example', '', '{}', 'w' || n from generate_series(1, 100) n`);
    await run(stage, sendMessageChunk, { jobId });
    expect(await people(db, id)).toEqual([]);
  });

  dbTest("gives a batch the mails it had, until they have left", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    await run(stage, sendMessageChunk, { jobId: await jobOf(db, id) });
    const message = { workspaceId: stage.workspaceId, id };
    const first = await claimMessageMails(db, message, "run1", 3);
    expect(first).toHaveLength(3);
    expect(await claimMessageMails(db, message, "run1", 3)).toEqual(first);
    expect(await claimMessageMails(db, message, "run2", 3)).toHaveLength(1);
    await db.update(mails).set({ status: "sent" }).where(eq(mails.batch, "run1"));
    expect(await claimMessageMails(db, message, "run1", 3)).toEqual([]);
  });
});

describe("stopping", () => {
  dbTest("drops what was not given to the provider, claimed or not, and keeps what was", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    const jobId = await jobOf(db, id);
    await run(stage, sendMessageChunk, { jobId });
    const claimed = await claimMessageMails(db, { workspaceId: stage.workspaceId, id }, "run", 2);
    await handOver(claimed.slice(0, 1), "run", db);
    await run(stage, cancelMessage, { id });
    expect(await people(db, id)).toHaveLength(1);
    expect(await db.$count(mails, eq(mails.messageId, id))).toBe(1);
    expect(await run(stage, sendMessageChunk, { jobId })).toMatchObject({ finished: true });
    expect(await statusOf(db, id)).toMatchObject({ status: "cancelled" });
    await expect(run(stage, cancelMessage, { id })).rejects.toThrow("not on its way");
  });

  dbTest("drops what waits for somebody who unsubscribes, and sends a failed one to them no more", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    await run(stage, sendMessageChunk, { jobId: await jobOf(db, id) });
    await run(stage, setSubscription, { recipientId: await personIs(db, stage, "p3@x.example"), wanted: false });
    expect((await people(db, id))[0]).toEqual({ email: "p3@x.example", skipped: "unsubscribed", mail: null });
    const [late] = await claimMessageMails(db, { workspaceId: stage.workspaceId, id }, "run", 1);
    if (!late) throw new Error("Nothing was claimed.");
    const [mail] = await db.update(mails).set({ status: "failed" }).where(eq(mails.id, late)).returning();
    if (!mail?.recipientId) throw new Error("A message's mail has a recipient.");
    await db.execute(sql`update recipients set unsubscribed_at = now() where id = ${mail.recipientId}`);
    expect(await requeueMails(db, stage.workspaceId, [late], stage.now)).toEqual([]);
    await db.execute(sql`update recipients set unsubscribed_at = null where id = ${mail.recipientId}`);
    expect(await requeueMails(db, stage.workspaceId, [late], stage.now)).toEqual([late]);
  });

  dbTest("makes a planned message a draft again", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id, when: "later", sendOn: "2026-03-11", sendTime: "08:30" });
    await expect(run(stage, updateMessage, { id, subject: "New" })).rejects.toThrow("Only a draft");
    await run(stage, cancelMessage, { id });
    expect(await statusOf(db, id)).toMatchObject({ status: "draft", sendAt: null, jobId: null });
    await run(stage, deleteMessage, { id });
    expect(await statusOf(db, id)).toBeUndefined();
  });
});

describe("a planned message", () => {
  dbTest("waits for its minute in the workspace's zone, and begins once", async ({ db }) => {
    const { stage, id } = await aMessage(db);
    await run(stage, scheduleMessage, { id, when: "later", sendOn: "2026-03-11", sendTime: "08:30" });
    const at = new Date("2026-03-11T07:30:00Z"); // Oslo in winter
    expect(await statusOf(db, id)).toMatchObject({ status: "scheduled", sendAt: at });
    expect(await run({ ...stage, now: new Date(at.getTime() - 1) }, beginMessage, { id })).toEqual({ begun: false });
    expect(await run({ ...stage, now: at }, beginMessage, { id })).toEqual({ begun: true });
    const jobId = await jobOf(db, id);
    expect(await run({ ...stage, now: at }, beginMessage, { id })).toEqual({ begun: false });
    expect(await jobOf(db, id)).toBe(jobId);
  });

  dbTest("that cannot go out any more fails with its reason, and goes on when that is mended", async ({ db }) => {
    const { stage, id, pathwayId } = await aMessage(db);
    await run(stage, scheduleMessage, { id, when: "later", sendOn: "2026-03-11", sendTime: "08:30" });
    await run(stage, deactivatePathway, { id: pathwayId });
    const due = { ...stage, now: new Date("2026-03-11T08:00:00Z") };
    expect(await run(due, beginMessage, { id })).toEqual({ begun: false });
    const jobId = await jobOf(db, id);
    expect((await statusOf(db, id))?.status).toBe("failed");
    const { rows } = await db.execute<{ error: string }>(sql`select error from jobs where id = ${jobId}`);
    expect(rows[0]?.error).toContain("not active");
    await db.execute(sql`update pathways set status = 'active' where id = ${pathwayId}`);
    await run(due, retryJob, { jobId });
    await send(due, id);
    expect((await statusOf(db, id))?.status).toBe("sent");
    expect(await people(db, id)).toHaveLength(4);
  });
});

describe("what is refused", () => {
  dbTest("sending twice, changing what was sent, and a form sent twice makes one message", async ({ db }) => {
    const { stage, id, pathwayId, b } = await aMessage(db);
    await run(stage, scheduleMessage, { id });
    await expect(run(stage, scheduleMessage, { id })).rejects.toThrow("sent or planned already");
    const form = {
      id: "msg_0123456789abcdef0123456789abcdef",
      pathwayId,
      achievementId: b,
      kind: "perk" as const,
      subject: "S",
      body: "B",
    };
    expect((await run(stage, createMessage, form)).id).toBe((await run(stage, createMessage, form)).id);
    expect(await db.$count(messages, eq(messages.workspaceId, stage.workspaceId))).toBe(2);
  });

  dbTest.for([
    ["{{nobody}}", "Line 1, character 1: There is no variable {{nobody}}."],
    ["One\n two {{name", "Line 2, character 6: {{ is not closed on its line."],
  ])("a text that cannot be filled in: %s", async ([body, why], { db }) => {
    await expect(aMessage(db, { body })).rejects.toThrow(why);
  });

  dbTest(
    "blanks that nobody filled in, a time that is past or does not exist, a step of another pathway",
    async ({ db }) => {
      const { stage, id, other, pathwayId } = await aMessage(db, { body: "It is [[what it is]]." });
      await expect(run(stage, scheduleMessage, { id })).rejects.toThrow("Fill in “what it is”");
      await run(stage, updateMessage, { id, body: "It is a book." });
      const at = (sendOn: string, sendTime: string) =>
        run(stage, scheduleMessage, { id, when: "later", sendOn, sendTime });
      await expect(at("2026-03-09", "10:00")).rejects.toThrow("in the past");
      await expect(at("2026-03-29", "02:30")).rejects.toThrow("does not exist");
      await expect(at("2027-06-01", "10:00")).rejects.toThrow("within a year");
      await expect(run(stage, updateMessage, { id, achievementId: other })).rejects.toThrow("Choose a step");
      await run(stage, deactivatePathway, { id: pathwayId });
      await expect(run(stage, scheduleMessage, { id })).rejects.toThrow("not active");
    },
  );

  dbTest("sending where nobody lacks the step", async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, done] = await someAchievements(stage);
    const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
    const { id } = await run(stage, createMessage, {
      pathwayId,
      achievementId: b,
      kind: "perk",
      subject: "S",
      body: "B",
    });
    await expect(run(stage, scheduleMessage, { id })).rejects.toThrow("nobody to write to");
  });

  dbTest("another workspace's message is not there", async ({ db }) => {
    const { id } = await aMessage(db);
    const stranger = await aWorkspace(db);
    for (const verb of [cancelMessage, deleteMessage])
      await expect(run(stranger, verb, { id })).rejects.toThrow("There is no such message.");
  });
});

dbTest("a sending that gave up says so and leaves whom it reached", async ({ db }) => {
  const { stage, id } = await aMessage(db);
  await run(stage, scheduleMessage, { id });
  const jobId = await jobOf(db, id);
  await run(stage, sendMessageChunk, { jobId });
  await run(stage, failMessage, { jobId, error: "The provider is away." });
  expect((await statusOf(db, id))?.status).toBe("failed");
  expect(await run(stage, sendMessageChunk, { jobId })).toMatchObject({ finished: true });
  expect(await people(db, id)).toHaveLength(4);
});
