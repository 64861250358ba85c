import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { type Db, transaction } from "../../../db/client";
import { aCourse, grade as aGrade, generate } from "../../../tests/support/courses";
import { raceTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import { aProgram } from "../../../tests/support/programs";
import type { Id } from "../../core/ids";
import { evaluateGrades } from "../../courses/commands/evaluate-grades";
import { addParticipants } from "../../programs/commands/add-participants";
import { followLearners } from "../../programs/commands/follow-courses";
import { startProgram } from "../../programs/commands/start-program";
import { eraseRecipient } from "./erase-recipient";
import { issueCredentials } from "./issue-credentials";
import { revokeCredentials } from "./revoke-credentials";

/** Starts `other` while the erasure is written and not yet committed; it goes on when the person is gone. */
async function whileErasing(
  db: Db,
  stage: Stage,
  id: Id<"recipient">,
  other: () => Promise<unknown>,
): Promise<unknown> {
  let going: Promise<unknown> = Promise.resolve();
  await transaction(db, async (tx) => {
    await run({ ...stage, db: tx }, eraseRecipient, { id });
    let over = false;
    going = other()
      .catch((error: unknown) => error)
      .finally(() => {
        over = true;
      });
    while (!over && !(await waits(db))); // not in `tx`, which would see one moment only
  });
  return going;
}

async function waits(db: Db): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return rows.length > 0;
}

async function namesLeft({ db, workspaceId }: Stage): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select recipient_name as name from credentials where workspace_id = ${workspaceId} and recipient_name is not null`);
  return rows.map(({ name }) => name);
}

raceTest("a course gives no certificate to whom an erasure takes meanwhile", async ({ open }) => {
  const { db } = open(6);
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  await generate(stage, course.id);
  const id = await aGrade(stage, course, "zofia@x.example", 95, 95);
  await whileErasing(db, stage, id, () => run(stage, evaluateGrades, { courseId: course.id, recipientIds: [id] }));
  expect(await namesLeft(stage)).toEqual([]);
});

raceTest("issued by hand to whom an erasure takes meanwhile, it is refused with a sentence", async ({ open }) => {
  const { db } = open(6);
  const stage = await aWorkspace(db);
  const achievementId = await anAchievement(stage);
  const recipient = { email: "zofia@x.example", name: "Zofia" };
  const { id: first } = await issue(stage, achievementId, recipient.email);
  await run(stage, revokeCredentials, { ids: [first], reason: "Mistake" });
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select recipient_id as id from credentials where id = ${first}`);
  const id = rows[0]?.id;
  if (!id) throw new Error("Nobody has it.");
  const gone = await whileErasing(db, stage, id, () =>
    run(stage, issueCredentials, { credentials: [{ achievementId, recipient }], source: "api" }),
  );
  expect(gone).toMatchObject({ code: "conflict", message: expect.stringContaining("erased in the meantime") });
  expect(await namesLeft(stage)).toEqual([]);
  // Now that they are gone, the address is a new person's.
  await run(stage, issueCredentials, { credentials: [{ achievementId, recipient }], source: "api" });
  expect(await namesLeft(stage)).toEqual(["Zofia"]);
});

raceTest("erasing people whose courses programs follow at that moment never deadlocks", async ({ open }) => {
  const { db } = open(12);
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  const emails = Array.from({ length: 20 }, (_, n) => `p${n}@x.example`);
  const programs: Id<"program">[] = [];
  for (let n = 0; n < 12; n++)
    programs.push((await aProgram(stage, { components: [{ name: "Course", courseId: course.id }] })).id);
  const participants = emails.map((email) => ({ recipient: { email } }));
  for (const id of programs.sort().reverse()) {
    await run(stage, addParticipants, { id, participants }); // stands on the disk in another order than the programs
    await run(stage, startProgram, { id });
  }
  const people: Id<"recipient">[] = [];
  for (const email of emails) people.push(await aGrade(stage, course, email, 95, 95));
  const going: Promise<unknown>[] = [0, 10].map((from) =>
    run(stage, followLearners, { recipientIds: people.slice(from, from + 10), courseId: course.id }),
  );
  going.push(...people.map((id) => run(stage, eraseRecipient, { id })));
  const failed = (await Promise.allSettled(going)).flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(failed).toEqual([]);
});
