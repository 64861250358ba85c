import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { type Db, transaction } from "@/db/client";
import { findToNotify } from "@/db/queries/issued-mails";
import { insertMails } from "@/db/queries/mails";
import { type Id, newId } from "@/lib/core/ids";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { raceTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run, type Stage } from "@/tests/support/factories";
import { queueIssuedMails } from "./queue-issued-mails";

const PEOPLE = 60;
type C = Id<"credential">;

async function issued(stage: Stage): Promise<C[]> {
  const achievementId = await anAchievement(stage);
  const credentials = Array.from({ length: PEOPLE }, (_, i) => ({
    achievementId,
    recipient: { email: `p${i}@x.example` },
  }));
  return (await run(stage, issueCredentials, { credentials, source: "api" })).map((row) => row.id);
}

async function count(db: Db) {
  const { rows } = await db.execute<{ all: number; credentials: number; lost: number }>(sql`
    select count(*)::int as "all", count(distinct credential_id)::int as credentials,
      (count(*) filter (where exists (select 1 from recipients r where r.id = m.recipient_id and r.erased_at is not null)))::int as lost
    from mails m`);
  return rows[0];
}

const row = (stage: Stage, { id, recipientId, email }: { id: C; recipientId: Id<"recipient">; email: string }) => ({
  id: newId("mail"),
  workspaceId: stage.workspaceId,
  kind: "credential-issued" as const,
  credentialId: id,
  recipientId,
  toAddress: email,
  subject: "x",
  props: {},
});

type Write = (stage: Stage, ids: C[]) => Promise<unknown>;

/** The mutant: looks whether a mail is there, and writes one under a key of its own where there is none. */
function queueWithoutKey(meet: () => Promise<void>): Write {
  return (stage, ids) =>
    transaction(stage.db, async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`select credential_id as id from mails`);
      const there = new Set(rows.map((each) => each.id));
      const found = (await findToNotify(tx, stage.workspaceId, ids)).filter((each) => !there.has(each.id));
      await meet();
      await insertMails(
        tx,
        found.map((each) => ({ ...row(stage, each), idempotencyKey: newId("mail") })),
      );
    });
}

/** The mutant: looks at people whom it does not hold, and writes to them a moment later. */
function queueWithoutHold(looked: () => void, erased: Promise<unknown>): Write {
  return (stage, ids) =>
    transaction(stage.db, async (tx) => {
      const found = await findToNotify(tx, stage.workspaceId, ids);
      looked();
      await erased;
      await insertMails(
        tx,
        found.map((each) => ({ ...row(stage, each), idempotencyKey: each.id })),
      );
    });
}

/** A promise, and what keeps it. */
function door(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Where `n` wait for each other. */
function meeting(n: number): () => Promise<void> {
  let missing = n;
  const { opened, open } = door();
  return () => {
    missing -= 1;
    if (missing === 0) open();
    return opened;
  };
}

const queue = (stage: Stage, credentialIds: C[]) => run(stage, queueIssuedMails, { credentialIds });
const AT_ONCE = 6;
const atOnce = (stage: Stage, ids: C[], write: Write) =>
  Promise.all(Array.from({ length: AT_ONCE }, () => write(stage, ids)));

raceTest("the same event six times at once is one mail for each credential", async ({ open }) => {
  const stage = await aWorkspace(open(8).db);
  const ids = await issued(stage);
  await atOnce(stage, ids, queue);
  expect(await count(stage.db)).toMatchObject({ all: PEOPLE, credentials: PEOPLE });
});

raceTest("without the key there would be six", async ({ open }) => {
  const stage = await aWorkspace(open(8).db);
  const ids = await issued(stage);
  await atOnce(stage, ids, queueWithoutKey(meeting(AT_ONCE)));
  expect(await count(stage.db)).toMatchObject({ all: PEOPLE * AT_ONCE, credentials: PEOPLE });
});

async function eraseFive(stage: Stage) {
  const { rows } = await stage.db.execute<{ id: Id<"recipient"> }>(
    sql`select distinct recipient_id as id from credentials where workspace_id = ${stage.workspaceId} order by 1 limit 5`,
  );
  await Promise.all(rows.map(({ id }) => run(stage, eraseRecipient, { id })));
}

raceTest("nobody who is erased meanwhile is left with a mail", async ({ open }) => {
  const stage = await aWorkspace(open(8).db);
  const ids = await issued(stage);
  await Promise.all([queue(stage, ids), eraseFive(stage)]);
  expect(await count(stage.db)).toMatchObject({ all: PEOPLE - 5, lost: 0 });
});

raceTest("without holding them there would be", async ({ open }) => {
  const stage = await aWorkspace(open(8).db);
  const ids = await issued(stage);
  const looked = door();
  const erased = looked.opened.then(() => eraseFive(stage));
  await queueWithoutHold(looked.open, erased)(stage, ids);
  expect(await count(stage.db)).toMatchObject({ all: PEOPLE, lost: 5 });
});
