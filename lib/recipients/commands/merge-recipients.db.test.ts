import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "../../../db/client";
import { setOwnListed } from "../../../db/queries/own-records";
import { userAddresses, users } from "../../../db/schema/users";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, anActivePathway, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import { type Id, newId } from "../../core/ids";
import { revokeCredentials } from "../../credentials/commands/revoke-credentials";
import { evaluateCredentials } from "../../pathways/commands/evaluate-credentials";
import { ask } from "../../read";
import { getRecipient } from "../reads/get-recipient";
import { listRecipients } from "../reads/list-recipients";
import { mergeRecipients, unmergeRecipients } from "./merge-recipients";
import { putRecipient } from "./put-recipient";
import { setSubscription } from "./set-subscription";

const [WORK, HOME] = ["zofia@work.example", "zofia@home.example"];

async function two(db: Db) {
  const stage = await aWorkspace(db);
  const keptId = (await run(stage, putRecipient, { email: WORK, name: "Zofia Nowak", groups: ["2026", "Oslo"] })).id;
  const mergedId = (await run(stage, putRecipient, { email: HOME, name: "Zofia", groups: ["Oslo", "Bergen"] })).id;
  const userId = newId("user");
  await db.insert(users).values({ id: userId, email: WORK, emailVerified: new Date() });
  const prove = () => db.insert(userAddresses).values({ userId, emailKey: HOME, verifiedAt: new Date() });
  return { stage, keptId, mergedId, userId, prove, both: { keptId, mergedId } };
}

/** Everything that belongs to the two records, and to nobody else. */
async function picture({ db, workspaceId }: Stage) {
  const tables = [
    "credentials",
    "awards",
    "group_recipients",
    "reviews",
    "name_requests",
    "message_recipients",
    "mails",
    "grades",
    "course_learners",
    "assignments",
    "cycles",
  ];
  const rows: Record<string, unknown> = {};
  for (const table of tables) {
    const found = await db.execute<{ row: unknown }>(sql`
      select to_jsonb(t) as row from ${sql.identifier(table)} t where workspace_id = ${workspaceId} order by t::text collate "C"`);
    rows[table] = found.rows.map(({ row }) => JSON.stringify(row)).sort();
  }
  const people = await db.execute(sql`
    select id, email, name, listed, unsubscribed_at, merged_into from recipients where workspace_id = ${workspaceId} order by id`);
  return { ...rows, people: people.rows };
}
const holder = async (db: Db, id: string) =>
  (await db.execute<{ r: string }>(sql`select recipient_id as r from credentials where id = ${id}`)).rows[0]?.r;

describe("merging", () => {
  dbTest("is refused until both addresses are proven by the same person", async ({ db }) => {
    const { stage, both, prove, userId } = await two(db);
    await expect(run(stage, mergeRecipients, both)).rejects.toThrow(/proven by the same person/);
    await db.insert(userAddresses).values({ userId, emailKey: HOME });
    await expect(run(stage, mergeRecipients, both)).rejects.toThrow(/proven/);
    await db.delete(userAddresses);
    const other = newId("user");
    await db.insert(users).values({ id: other, email: HOME, emailVerified: new Date() });
    await expect(run(stage, mergeRecipients, both)).rejects.toThrow(/proven/);
    await db.delete(users).where(sql`id = ${other}`);
    await prove();
    await run(stage, mergeRecipients, both);
    await expect(run(stage, mergeRecipients, both)).rejects.toThrow(/merged in the meantime/);
  });

  dbTest("moves all to one record; the other address reaches it, and only it is listed", async ({ db }) => {
    const { stage, both, prove, keptId, mergedId } = await two(db);
    const a = await anAchievement(stage);
    const { id } = await issue(stage, a, HOME);
    await prove();
    await db.execute(sql`update recipients set unsubscribed_at = now(), listed = false where id = ${mergedId}`);
    await run(stage, mergeRecipients, both);
    expect(await holder(db, id)).toBe(keptId);
    const kept = await ask(getRecipient, stage.actor, { id: mergedId }, { db });
    expect(kept).toMatchObject({ id: keptId, email: WORK });
    expect(kept.groups.map(({ name }) => name).sort()).toEqual(["2026", "Bergen", "Oslo"]);
    const listed = await ask(listRecipients, stage.actor, {}, { db });
    expect(listed.data.map((row) => row.id)).toEqual([keptId]);
    const wishes = await db.execute(
      sql`select listed, unsubscribed_at is null as wanted from recipients where id = ${keptId}`,
    );
    expect(wishes.rows).toEqual([{ listed: false, wanted: false }]);
    const { id: later } = await issue(stage, a, HOME.toUpperCase());
    expect(await holder(db, later)).toBe(keptId);
    expect((await run(stage, putRecipient, { email: HOME, name: "Zofia Wójcik" })).id).toBe(keptId);
    expect(await ask(getRecipient, stage.actor, { id: keptId }, { db })).toMatchObject({
      email: WORK,
      name: "Zofia Wójcik",
    });
  });

  dbTest("completes a pathway whose steps the two held apart, once", async ({ db }) => {
    const { stage, both, prove, keptId } = await two(db);
    const [one, second, completion] = [
      await anAchievement(stage),
      await anAchievement(stage),
      await anAchievement(stage),
    ];
    await anActivePathway(stage, [one, second], completion);
    await issue(stage, one, WORK);
    const { id } = await issue(stage, second, HOME);
    await prove();
    await run(stage, mergeRecipients, both);
    const told = await db.execute(
      sql`select data -> 'credentialIds' as ids from outbox where name = 'recipients/credentials.moved'`,
    );
    expect(told.rows).toEqual([{ ids: [id] }]);
    expect(await run(stage, evaluateCredentials, { credentialIds: [id] })).toEqual({ issued: 1 });
    expect(await run(stage, evaluateCredentials, { credentialIds: [id] })).toEqual({ issued: 0 });
    const held = await db.execute(sql`select recipient_id as r from credentials where achievement_id = ${completion}`);
    expect(held.rows).toEqual([{ r: keptId }]);
  });

  dbTest("never awards again what was withdrawn from one of the two", async ({ db }) => {
    const { stage, both, prove } = await two(db);
    const [step, completion] = [await anAchievement(stage), await anAchievement(stage)];
    await anActivePathway(stage, [step], completion);
    const earned = await issue(stage, step, HOME);
    await run(stage, evaluateCredentials, { credentialIds: [earned.id] });
    const { rows } = await db.execute<{ id: Id<"credential"> }>(
      sql`select id from credentials where achievement_id = ${completion}`,
    );
    await run(stage, revokeCredentials, { ids: rows.map((row) => row.id), reason: "A mistake." });
    await prove();
    await run(stage, mergeRecipients, both);
    expect(await run(stage, evaluateCredentials, { credentialIds: [earned.id] })).toEqual({ issued: 0 });
  });
});

describe("merge, then undo", () => {
  dbTest("is as if nothing had happened: ledger, exclusive ones, groups, wishes and mails included", async ({ db }) => {
    const { stage, both, prove, keptId, mergedId, userId } = await two(db);
    const { workspaceId } = stage;
    const [plain, exclusive, completion] = [
      await anAchievement(stage),
      await anAchievement(stage, { duplicates: "deny" }),
      await anAchievement(stage),
    ];
    await anActivePathway(stage, [plain], completion);
    for (const email of [WORK, HOME]) {
      const { id } = await issue(stage, plain, email);
      await issue(stage, exclusive, email);
      await run(stage, evaluateCredentials, { credentialIds: [id] }); // both have a row of the same pathway in the ledger
    }
    for (const [recipientId, name] of [
      [keptId, "Z. Nowak"],
      [mergedId, "Zofia N."],
    ] as const) {
      await db.execute(sql`
        insert into name_requests (workspace_id, id, recipient_id, user_id, wanted_name, status)
        values (${workspaceId}, ${newId("nameRequest")}, ${recipientId}, ${userId}, ${name}, 'declined')`);
      const mail = newId("mail");
      await db.execute(sql`
        insert into mails (id, workspace_id, kind, recipient_id, to_address, subject, props, idempotency_key)
        values (${mail}, ${workspaceId}, 'credential-issued', ${recipientId}, 'x@sample.example', 'x', '{}', ${mail})`);
    }
    await db.execute(sql`update recipients set listed = false where id = ${mergedId}`);
    await prove();
    const before = await picture(stage);
    const { id } = await run(stage, mergeRecipients, both);
    expect(await picture(stage)).not.toEqual(before);
    await run(stage, unmergeRecipients, { id });
    expect(await picture(stage)).toEqual(before);
    await expect(run(stage, unmergeRecipients, { id })).rejects.toThrow(/undone already/);
    await run(stage, mergeRecipients, both); // and may be done again
  });

  dbTest("is over after 30 days; what came since stays with the kept record", async ({ db }) => {
    const { stage, both, prove, keptId, mergedId } = await two(db);
    const a = await anAchievement(stage);
    const before = await issue(stage, a, HOME);
    await prove();
    const { id } = await run(stage, mergeRecipients, both);
    const since = await issue(stage, a, HOME);
    const at = (days: number) => ({ ...stage, now: new Date(stage.now.getTime() + days * 86_400_000) });
    await expect(run(at(30.01), unmergeRecipients, { id })).rejects.toThrow(/30 days/);
    await run(at(29.9), unmergeRecipients, { id });
    expect(await holder(db, before.id)).toBe(mergedId);
    expect(await holder(db, since.id)).toBe(keptId);
  });

  dbTest("never starts messages, nor lists in the directory, against what was said after the merge", async ({ db }) => {
    for (const silent of ["kept", "merged"] as const) {
      const { stage, both, prove, keptId, mergedId, userId } = await two(db);
      await db.execute(sql`update recipients set unsubscribed_at = now() - interval '1 day', listed = false
        where id = ${silent === "kept" ? keptId : mergedId}`);
      await prove();
      const { id } = await run(stage, mergeRecipients, both);
      await run(stage, setSubscription, { recipientId: keptId, wanted: false });
      await setOwnListed(db, userId, stage.workspaceId, true, stage.now);
      await setOwnListed(db, userId, stage.workspaceId, false, stage.now);
      await run(stage, unmergeRecipients, { id });
      const wishes = await db.execute(sql`
        select listed, unsubscribed_at is null as wanted from recipients where id in (${keptId}, ${mergedId})`);
      expect(wishes.rows, silent).toEqual([
        { listed: false, wanted: false },
        { listed: false, wanted: false },
      ]);
      await db.delete(users);
    }
  });
});
