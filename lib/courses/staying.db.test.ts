import { readFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { groups } from "@/db/schema/recipients";
import { userAddresses } from "@/db/schema/users";
import type { Id } from "@/lib/core/ids";
import { deleteGroup } from "@/lib/groups/commands/delete-group";
import { ask } from "@/lib/read";
import { mergeRecipients, unmergeRecipients } from "@/lib/recipients/commands/merge-recipients";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { aCourse, generate, grade, standing } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aPerson } from "@/tests/support/people";
import { updateCourse } from "./commands/update-course";
import { withdrawLearner } from "./commands/withdraw-learner";
import { countCourseLearners } from "./reads/count-course-learners";
import { getLearnerRecord } from "./reads/get-learner-record";
import { listCourseLearners } from "./reads/list-course-learners";
import { listOwnCourses } from "./reads/list-own-courses";

const [ANA, BO] = ["ana@x.example", "bo@x.example"];

/** Two members of the group that takes a course. */
async function crew(db: Db) {
  const stage = await aWorkspace(db);
  const [ana, bo] = [
    (await run(stage, putRecipient, { email: ANA, name: "Ana", groups: ["Crew"] })).id,
    (await run(stage, putRecipient, { email: BO, name: "Bo", groups: ["Crew"] })).id,
  ];
  const course = await aCourse(stage, { groups: ["Crew"] });
  return { stage, course, ana, bo };
}

/** Both addresses are proven by the same person. */
async function oneOwner(db: Db) {
  const { id: userId } = await aPerson(db, ANA);
  await db.insert(userAddresses).values({ userId, emailKey: BO, verifiedAt: new Date() });
}

async function disband(stage: Stage) {
  for (const { id } of await stage.db.select({ id: groups.id }).from(groups)) await run(stage, deleteGroup, { id });
}

const learners = async ({ db, actor, now }: Stage, id: Id<"course">) =>
  (await ask(listCourseLearners, actor, { id }, { db, now })).data.map(({ recipient }) => recipient.email);

describe("who was graded in a course", () => {
  dbTest("stays in it when their group goes: it is theirs, it is passed, and its certificate comes", async ({ db }) => {
    const { stage, course, ana } = await crew(db);
    const user = await aPerson(db, ANA);
    await grade(stage, course, ANA, 95, 95);
    await disband(stage);
    expect(await learners(stage, course.id)).toEqual([ANA]);
    expect((await listOwnCourses(user, {}, { db, now: stage.now })).length).toBe(1);
    await generate(stage, course.id);
    const { certificate, passing } = await standing(stage, course.id, ana);
    expect([passing, certificate.state]).toEqual([true, "available"]);
  });

  dbTest("or was given its certificate without a grade, stays too", async ({ db }) => {
    const { stage, course } = await crew(db);
    const certificate = { completionRule: "none", passingGrade: 0 } as const;
    await run(stage, updateCourse, { id: course.id, certificate });
    await generate(stage, course.id);
    await disband(stage);
    expect(await learners(stage, course.id)).toEqual([ANA, BO]);
  });

  dbTest("is shown as in by the group while they are in it, and can’t be withdrawn", async ({ db }) => {
    const { stage, course, ana, bo } = await crew(db);
    await grade(stage, course, ANA, 95);
    const record = () =>
      ask(getLearnerRecord, stage.actor, { id: course.id, recipientId: ana }, { db, now: stage.now });
    expect(await record()).toMatchObject({ single: true, byGroup: true });
    const withdraw = (recipientId: Id<"recipient">) => run(stage, withdrawLearner, { id: course.id, recipientId });
    await expect(withdraw(ana)).rejects.toThrow(/has grades or a certificate/);
    await expect(withdraw(bo)).rejects.toThrow(/through a group/);
    await disband(stage);
    expect(await record()).toMatchObject({ single: true, byGroup: false });
  });

  dbTest("before that was kept, is enrolled by the migration, and nobody else is", async ({ db }) => {
    const { stage, course, ana } = await crew(db);
    await grade(stage, course, ANA, 95);
    const places = async () => (await db.execute(sql`select recipient_id as id from course_learners`)).rows;
    await db.execute(sql`delete from course_learners`);
    await db.execute(sql.raw(await readFile("db/migrations/0013_enrol_graded.sql", "utf8")));
    expect(await places()).toEqual([{ id: ana }]);
  });

  dbTest("by two addresses is one learner once merged; after the undo each has their own place", async ({ db }) => {
    const { stage, course, ana, bo } = await crew(db);
    await oneOwner(db);
    await grade(stage, course, BO, 80);
    const { id } = await run(stage, mergeRecipients, { keptId: ana, mergedId: bo });
    await grade({ ...stage, now: new Date("2026-03-20T09:00:00Z") }, course, ANA, 90);
    expect(await learners(stage, course.id)).toEqual([ANA]);
    await disband(stage);
    await run(stage, unmergeRecipients, { id });
    expect(await learners(stage, course.id)).toEqual([ANA, BO]);
  });

  dbTest("in both records leaves the merged one out of the list and its count", async ({ db }) => {
    const { stage, course, ana, bo } = await crew(db);
    await oneOwner(db);
    await grade(stage, course, ANA, 80);
    await grade(stage, course, BO, 80);
    await run(stage, mergeRecipients, { keptId: ana, mergedId: bo });
    expect(await learners(stage, course.id)).toEqual([ANA]);
    expect(await ask(countCourseLearners, stage.actor, { id: course.id }, { db })).toBe(1);
  });
});
