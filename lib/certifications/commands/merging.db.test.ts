import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { newId } from "@/lib/core/ids";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { ask } from "@/lib/read";
import { mergeRecipients, unmergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import {
  aCertification,
  aCourse,
  aPerson,
  assign,
  at,
  credentialsOf,
  evaluate,
  pass,
  sweep,
} from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { listAssignments } from "../reads/list-assignments";

/** Two records of a person who has proven both addresses. */
async function twoOfOne(db: Db) {
  const stage = await aWorkspace(db);
  const keptId = await aPerson(stage, "work@x.example");
  const mergedId = await aPerson(stage, "home@x.example");
  const userId = newId("user");
  await db.execute(
    sql`insert into users (id, email, name, email_verified) values (${userId}, 'work@x.example', 'Zofia', now())`,
  );
  await db.execute(
    sql`insert into user_addresses (user_id, email_key, verified_at) values (${userId}, 'home@x.example', now())`,
  );
  return { stage, keptId, mergedId };
}

async function duties({ db, workspaceId }: Stage) {
  const { rows } = await db.execute(sql`
    select 'g' as kind, id, recipient_id from grades where workspace_id = ${workspaceId}
    union all select 'a', id, recipient_id from assignments where workspace_id = ${workspaceId}
    union all select 'c' || cycle, assignment_id, recipient_id from cycles where workspace_id = ${workspaceId} order by 1, 2`);
  return rows;
}

dbTest(
  "who is one person has learnt it all in one record: what was met apart is met together, and undone exactly",
  async ({ db }) => {
    const { stage, keptId, mergedId } = await twoOfOne(db);
    const course = await aCourse(stage, { graded: 2 });
    const { id } = await aCertification(stage, {}, course);
    await assign(stage, id, "home@x.example");
    const [first, second] = course.steps.map((step) => ({ ...course, steps: [step] }));
    if (!first || !second) throw new Error("Two steps.");
    await pass(stage, first, keptId, "2026-03-10T09:00:00Z");
    await pass(stage, second, mergedId, "2026-03-10T09:00:00Z");
    const before = await duties(stage);
    const merge = await run(stage, mergeRecipients, { keptId, mergedId });
    const there = (await duties(stage)).map((row) => row.recipient_id);
    expect(new Set(there)).toEqual(new Set([keptId]));
    await run(stage, unmergeRecipients, { id: merge.id });
    expect(await duties(stage)).toEqual(before);
    await run(stage, mergeRecipients, { keptId, mergedId });
    await evaluate(stage, keptId);
    expect(await credentialsOf(stage, keptId)).toHaveLength(1);
  },
);

dbTest("a merge that would lose a completed round is refused, and goes the other way round", async ({ db }) => {
  const { stage, keptId, mergedId } = await twoOfOne(db);
  const { id, course } = await aCertification(stage);
  await assign(stage, id, "work@x.example");
  await assign(stage, id, "home@x.example");
  await pass(stage, course, mergedId, "2026-03-10T09:00:00Z");
  await evaluate(stage, mergedId);
  await expect(run(stage, mergeRecipients, { keptId, mergedId })).rejects.toThrow("Keep that one instead");
  await run(stage, mergeRecipients, { keptId: mergedId, mergedId: keptId });
  const { data } = await ask(listAssignments, stage.actor, { id }, { db, now: stage.now });
  expect(data.map((item) => [item.recipient.id, item.status])).toEqual([[mergedId, "completed"]]);
});

dbTest("somebody erased is neither listed nor swept, and their rounds stay to be counted", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await aCertification(stage, { dueOn: "2026-04-01" });
  const person = await assign(stage, id, "a@x.example");
  await run(stage, eraseRecipient, { id: person });
  const late = at(stage, "2026-04-02T09:00:00Z");
  await sweep(late);
  expect((await ask(listAssignments, stage.actor, { id }, { db, now: late.now })).data).toEqual([]);
  const { rows } = await db.execute(sql`
    select (select count(*)::int from cycles) as rounds, (select count(*)::int from assignments where next_at is not null) as due,
      (select count(*)::int from mails) as mails`);
  expect(rows).toEqual([{ rounds: 1, due: 0, mails: 0 }]);
});
