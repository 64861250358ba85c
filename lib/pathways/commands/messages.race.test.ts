import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { type Db, transaction } from "@/db/client";
import { claimMessageMails } from "@/db/queries/message-sending";
import { mails } from "@/db/schema/governance";
import { messageRecipients, messages } from "@/db/schema/pathways";
import { type Id, newId } from "@/lib/core/ids";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { setSubscription } from "@/lib/recipients/commands/set-subscription";
import { raceTest } from "@/tests/support/db";
import { anActivePathway, aWorkspace, issue, run, type Stage, someAchievements } from "@/tests/support/factories";
import { cancelMessage } from "./cancel-message";
import { createMessage } from "./create-message";
import { scheduleMessage } from "./schedule-message";
import { sendMessageChunk } from "./send-message-chunk";

const PEOPLE = 120;
beforeEach(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));
afterEach(() => vi.unstubAllEnvs());

type Sending = { stage: Stage; id: Id<"message">; jobId: Id<"job"> };

async function aSending(db: Db): Promise<Sending> {
  const stage = await aWorkspace(db);
  const [a, b, done] = await someAchievements(stage);
  const { id: pathwayId } = await anActivePathway(stage, [a, b], done);
  const credentials = Array.from({ length: PEOPLE }, (_, i) => ({
    achievementId: a,
    recipient: { email: `p${i}@x.example` },
  }));
  await run(stage, issueCredentials, { credentials, source: "api" });
  await issue(stage, b, "done@x.example");
  const text = { kind: "reminder" as const, subject: "{{step}}", body: "Hello {{name}}" };
  const { id } = await run(stage, createMessage, { pathwayId, achievementId: b, ...text });
  await run(stage, scheduleMessage, { id });
  const [row] = await db.select().from(messages).where(eq(messages.id, id));
  if (!row?.jobId) throw new Error("It has not begun.");
  return { stage, id, jobId: row.jobId };
}

/** Chooses and sends until it is over, as the durable function does; answers whose mails it sent. */
async function runner({ stage, id, jobId }: Sending, limit = 7): Promise<string[]> {
  const sent: string[] = [];
  const batch = newId("job");
  for (let round = 0; round < 500; round++) {
    if ((await run(stage, sendMessageChunk, { jobId, limit })).finished) return sent;
    const ids = await claimMessageMails(stage.db, { workspaceId: stage.workspaceId, id }, batch, 5);
    for (const mailId of ids) {
      const rows = await stage.db.update(mails).set({ status: "sent" }).where(eq(mails.id, mailId)).returning();
      sent.push(...rows.map(({ toAddress }) => toAddress));
    }
  }
  throw new Error("It does not end.");
}

/** The mutant: looks who has no mail yet and writes to them, without the lock and the key that make each once. */
async function carelessRunner({ stage, id }: Sending): Promise<string[]> {
  return transaction(stage.db, async (tx) => {
    const { rows } = await tx.execute<{ email: string }>(sql`
      select r.email from recipients r where r.workspace_id = ${stage.workspaceId} and r.email_key like 'p%'
        and not exists (select 1 from mails m where m.message_id = ${id} and m.to_address = r.email)`);
    await tx.execute(sql`select pg_sleep(0.05)`);
    const what = { workspaceId: stage.workspaceId, kind: "pathway-message" as const, subject: "S", props: {} };
    await tx.insert(mails).values(
      rows.map(({ email }) => ({
        ...what,
        id: newId("mail"),
        messageId: id,
        toAddress: email,
        idempotencyKey: newId("mail"),
      })),
    );
    return rows.map(({ email }) => email);
  });
}

describe("two runners of one sending", () => {
  raceTest("reach everybody, and nobody twice", async ({ open }) => {
    const sending = await aSending(open(8).db);
    const sent = (await Promise.all([1, 2, 3, 4].map(() => runner(sending)))).flat();
    expect(sent).toHaveLength(PEOPLE);
    expect(new Set(sent).size).toBe(PEOPLE);
  });

  raceTest("would write to people twice without the lock and the key (the test can fail)", async ({ open }) => {
    const sending = await aSending(open(8).db);
    const sent = (await Promise.all([1, 2, 3, 4].map(() => carelessRunner(sending)))).flat();
    expect(sent.length).toBeGreaterThan(new Set(sent).size);
  });
});

raceTest(
  "who unsubscribes while it is sent either had their mail on its way by then, or gets none",
  async ({ open }) => {
    const sending = await aSending(open(12).db);
    const { stage, id } = sending;
    const { rows: people } = await stage.db.execute<{ id: Id<"recipient"> }>(
      sql`select id from recipients where workspace_id = ${stage.workspaceId} and email_key like 'p%' order by id`,
    );
    const leaving = people.slice(0, 60);
    await Promise.all([
      runner(sending),
      runner(sending),
      ...leaving.map(({ id: recipientId }) => run(stage, setSubscription, { recipientId, wanted: false })),
    ]);
    const waiting = await stage.db.$count(mails, sql`${mails.messageId} = ${id} and ${mails.status} = 'queued'`);
    const { rows } = await stage.db.execute<{ all: number; mailed: number; broken: number }>(sql`
    select count(*)::int as "all", count(m.id)::int as mailed,
      count(*) filter (where (mr.skipped is null) <> (m.id is not null))::int as broken
    from message_recipients mr left join mails m on m.id = mr.mail_id where mr.message_id = ${id}`);
    expect(waiting).toBe(0);
    expect(rows[0]).toMatchObject({ all: PEOPLE, broken: 0 });
    expect(rows[0]?.mailed).toBeGreaterThanOrEqual(PEOPLE - leaving.length);
  },
);

raceTest("a stop in the middle leaves no mail that waits, and nobody without a trace of theirs", async ({ open }) => {
  const sending = await aSending(open(8).db);
  const { stage, id } = sending;
  const runners = [runner(sending), runner(sending)];
  while ((await stage.db.$count(mails, sql`${mails.messageId} = ${id} and ${mails.status} = 'sent'`)) < 10);
  await run(stage, cancelMessage, { id });
  const sent = (await Promise.all(runners)).flat();
  expect(sent.length).toBeLessThan(PEOPLE);
  expect(new Set(sent).size).toBe(sent.length);
  expect(await stage.db.$count(messageRecipients, eq(messageRecipients.messageId, id))).toBe(sent.length);
  expect(await stage.db.$count(mails, eq(mails.messageId, id))).toBe(sent.length);
});
