import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "../../../db/client";
import { users } from "../../../db/schema/users";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run } from "../../../tests/support/factories";
import { type Id, newId } from "../../core/ids";
import { ask } from "../../read";
import { requestName } from "../../recipients/commands/request-name";
import { getNameRequest, listNameRequests } from "../../recipients/reads/list-name-requests";
import { answerNameRequest } from "./answer-name-request";
import { revokeCredentials } from "./revoke-credentials";

async function asked(db: Db) {
  const stage = await aWorkspace(db);
  const given = { name: "Zofia Nowak" };
  const one = await issue(stage, await anAchievement(stage), "zofia@sample.example", {
    ...given,
    issuedOn: "2026-01-05",
  });
  const two = await issue(stage, await anAchievement(stage), "zofia@sample.example", given);
  const gone = await issue(stage, await anAchievement(stage), "zofia@sample.example", given);
  await run(stage, revokeCredentials, { ids: [gone.id], reason: "A mistake." });
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(
    sql`select id from recipients where workspace_id = ${stage.workspaceId}`,
  );
  const recipientId = rows[0]?.id ?? newId("recipient");
  const userId = newId("user");
  await db.insert(users).values({ id: userId, email: "zofia@sample.example", emailVerified: new Date() });
  const wish = { workspaceId: stage.workspaceId, recipientId, name: "Zofia Wójcik" };
  const { id } = await requestName({ id: userId }, wish, { db, now: stage.now });
  const names = async () => {
    const { rows } = await db.execute<{ id: string; name: string; day: string; version: number }>(
      sql`select id, recipient_name as name, issued_on::text as day, version from credentials where workspace_id = ${stage.workspaceId}`,
    );
    return Object.fromEntries(rows.map((row) => [row.id, `${row.name} ${row.day} v${row.version}`]));
  };
  return { stage, id, recipientId, one, two, gone, names };
}

dbTest(
  "accepted: the record and all current credentials take the name; ids and days stay, the earlier wording is kept",
  async ({ db }) => {
    const { stage, id, recipientId, one, two, gone, names } = await asked(db);
    const before = await names();
    expect(await run(stage, answerNameRequest, { id, accept: true })).toEqual({ id, recipientId, corrected: 2 });
    expect(await names()).toEqual({
      [one.id]: "Zofia Wójcik 2026-01-05 v2",
      [two.id]: "Zofia Wójcik 2026-03-10 v2",
      [gone.id]: before[gone.id],
    });
    const kept = await db.execute(sql`select recipient_name from credential_versions where credential_id = ${one.id}`);
    expect(kept.rows).toEqual([{ recipient_name: "Zofia Nowak" }]);
    const person = await db.execute(sql`select name from recipients where id = ${recipientId}`);
    expect(person.rows).toEqual([{ name: "Zofia Wójcik" }]);
    const events = await db.execute(
      sql`select data -> 'requestIds' as ids from outbox where name = 'recipients/name.answered'`,
    );
    expect(events.rows).toEqual([{ ids: [id] }]);
  },
);

dbTest("only the chosen ones, none of them too, and never somebody else's", async ({ db }) => {
  const { stage, id, one, two, names } = await asked(db);
  const other = await issue(stage, await anAchievement(stage), "ola@sample.example");
  await expect(
    run(stage, answerNameRequest, { id, accept: true, chosen: true, ids: [other.id] }),
  ).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await run(stage, answerNameRequest, { id, accept: true, chosen: true, ids: [two.id] })).toMatchObject({
    corrected: 1,
  });
  expect((await names())[one.id]).toContain("Nowak");
  expect((await names())[two.id]).toContain("Wójcik");
});

dbTest("declined: nothing changes, the answer is required, and an answer is the only one", async ({ db }) => {
  const { stage, id, names } = await asked(db);
  const before = await names();
  await expect(run(stage, answerNameRequest, { id, accept: false })).rejects.toThrow(/Say why/);
  await run(stage, answerNameRequest, { id, accept: false, answer: "Send us the deed first." });
  expect(await names()).toEqual(before);
  await expect(run(stage, answerNameRequest, { id, accept: true })).rejects.toThrow(/declined this in the meantime/);
  const open = await ask(listNameRequests, stage.actor, { open: true }, { db });
  expect(open.data).toEqual([]);
  expect(await ask(getNameRequest, stage.actor, { id }, { db })).toMatchObject({ answer: "Send us the deed first." });
});

dbTest("neither the trail nor the events carry the name", async ({ db }) => {
  const { stage, id } = await asked(db);
  await run(stage, answerNameRequest, { id, accept: true });
  const { rows } = await db.execute<{ line: string }>(
    sql`select audit_events::text as line from audit_events union all select outbox::text from outbox`,
  );
  expect(rows.filter(({ line }) => line.includes("Wójcik"))).toEqual([]);
});
