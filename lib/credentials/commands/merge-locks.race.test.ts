import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { type Db, transaction } from "../../../db/client";
import { lockCredentials } from "../../../db/queries/credential-changes";
import { lockToNotify } from "../../../db/queries/issued-mails";
import { lockMerge } from "../../../db/queries/merges";
import { lockRecipients } from "../../../db/queries/recipients";
import { userAddresses, users } from "../../../db/schema/users";
import { raceTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import { type Id, newId } from "../../core/ids";
import { updateWorkspace } from "../../governance/commands/update-workspace";
import { mergeRecipients, unmergeRecipients } from "../../recipients/commands/merge-recipients";
import { putRecipient } from "../../recipients/commands/put-recipient";
import { eraseRecipient } from "./erase-recipient";
import { issueAgain } from "./issue-again";
import { issueDrafts } from "./issue-drafts";
import { revokeCredentials } from "./revoke-credentials";

const [WORK, HOME] = ["zofia@work.example", "zofia@home.example"];

async function two(db: Db) {
  const stage = await aWorkspace(db);
  const keptId = (await run(stage, putRecipient, { email: WORK, name: "Zofia" })).id;
  const mergedId = (await run(stage, putRecipient, { email: HOME, name: "Zofia" })).id;
  const userId = newId("user");
  await db.insert(users).values({ id: userId, email: WORK, emailVerified: new Date() });
  await db.insert(userAddresses).values({ userId, emailKey: HOME, verifiedAt: new Date() });
  return { stage, keptId, mergedId, both: { keptId, mergedId } };
}

/** Both wait for `held`, the first first; then it is let go, and they meet. */
async function meet(db: Db, held: Id<"recipient">, stage: Stage, first: () => unknown, second: () => unknown) {
  let going: Promise<unknown>[] = [];
  await transaction(db, async (tx) => {
    await lockRecipients(tx, stage.workspaceId, [held]);
    for (const start of [first, second]) {
      going = [...going, Promise.resolve(start())];
      for (const promise of going) promise.catch(() => {}); // told below
      while ((await waiting(db)) < going.length); // not in `tx`, which would see one moment only
    }
  });
  return Promise.allSettled(going);
}

async function waiting(db: Db): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return rows[0]?.n ?? 0;
}

const reasons = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
const deadlocks = (results: PromiseSettledResult<unknown>[]) =>
  reasons(results).filter((reason) => [reason?.code, reason?.cause?.code].includes("40P01")).length;
const holder = async (db: Db, id: string) =>
  (await db.execute<{ r: string }>(sql`select recipient_id as r from credentials where id = ${id}`)).rows[0]?.r;

async function aDraft({ stage }: Awaited<ReturnType<typeof two>>) {
  const achievement = await anAchievement(stage, { duplicates: "deny" });
  await run(stage, updateWorkspace, { credentialLimit: 0 });
  const { id } = await issue(stage, achievement, HOME);
  await run(stage, updateWorkspace, { credentialLimit: null });
  return id;
}

for (const [name, verb] of [
  ["issuing drafts", (stage: Stage, id: Id<"credential">) => run(stage, issueDrafts, { ids: [id] })],
  ["issuing again", (stage: Stage, id: Id<"credential">) => run(stage, issueAgain, { id })],
  [
    "telling of it",
    (stage: Stage, id: Id<"credential">) => transaction(stage.db, (tx) => lockToNotify(tx, stage.workspaceId, [id])),
  ],
] as const)
  raceTest(`${name} while its holder is merged: both get through`, async ({ open }) => {
    const { db } = open(8);
    const pair = await two(db);
    const { stage, keptId, mergedId, both } = pair;
    const id = name === "issuing again" ? await aRevoked(stage) : await aDraft(pair);
    const results = await meet(
      db,
      mergedId,
      stage,
      () => run(stage, mergeRecipients, both),
      () => verb(stage, id),
    );
    expect(reasons(results)).toEqual([]);
    expect(await holder(db, id)).toBe(keptId);
  });

async function aRevoked(stage: Stage) {
  const { id } = await issue(stage, await anAchievement(stage, { duplicates: "deny" }), HOME);
  await run(stage, revokeCredentials, { ids: [id], reason: "A mistake." });
  return id;
}

raceTest(
  "the wrong pattern, for comparison: the credential first and its holder then is a deadlock",
  async ({ open }) => {
    const { db } = open(8);
    const pair = await two(db);
    const { stage, mergedId, both } = pair;
    const id = await aDraft(pair);
    const careless = () =>
      transaction(stage.db, async (tx) => {
        await lockCredentials(tx, stage.workspaceId, [id]);
        await lockRecipients(tx, stage.workspaceId, [mergedId]);
      });
    const results = await meet(db, mergedId, stage, () => run(stage, mergeRecipients, both), careless);
    expect(deadlocks(results)).toBe(1);
  },
);

raceTest("erasing somebody while a merge of theirs is undone: one of the two, and no deadlock", async ({ open }) => {
  const { db } = open(8);
  const { stage, keptId, both } = await two(db);
  const { id } = await run(stage, mergeRecipients, both);
  const results = await meet(
    db,
    keptId,
    stage,
    () => run(stage, eraseRecipient, { id: keptId }),
    () => run(stage, unmergeRecipients, { id }),
  );
  expect(reasons(results)).toMatchObject([{ code: "gone" }]);
});

raceTest("the wrong pattern, for comparison: the merge first and its people then is a deadlock", async ({ open }) => {
  const { db } = open(8);
  const { stage, keptId, mergedId, both } = await two(db);
  const { id } = await run(stage, mergeRecipients, both);
  const careless = () =>
    transaction(stage.db, async (tx) => {
      await lockMerge(tx, stage.workspaceId, id);
      await lockRecipients(tx, stage.workspaceId, [keptId, mergedId]);
    });
  const results = await meet(db, keptId, stage, () => run(stage, eraseRecipient, { id: keptId }), careless);
  expect(deadlocks(results)).toBe(1);
});
