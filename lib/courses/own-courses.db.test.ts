import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { aCourse, enrol, grade } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run } from "@/tests/support/factories";
import { aPerson } from "@/tests/support/people";
import { archiveCourse } from "./commands/archive-course";
import { createCourse } from "./commands/create-course";
import { finishOwnCourse } from "./commands/finish-own-course";
import { requestOwnCertificate } from "./commands/request-own-certificate";
import { getOwnCourse } from "./reads/get-own-course";
import { listOwnCourses } from "./reads/list-own-courses";

const ZOFIA = "zofia@sample.example";

async function setting(db: Db) {
  const stage = await aWorkspace(db);
  const zofia = await aPerson(db, ZOFIA);
  const eve = await aPerson(db, "eve@sample.example", { name: "Eve" });
  return { stage, zofia, eve, at: { db, now: stage.now } };
}

describe("a learner's own courses", () => {
  dbTest("are those of every issuer in which they learn, drafts and other people's aside", async ({ db }) => {
    const { stage, zofia, eve, at } = await setting(db);
    const other = await aWorkspace(db);
    const [here, there] = [await aCourse(stage, { name: "Here" }), await aCourse(other, { name: "There" })];
    await aCourse(stage, { name: "Nobody's" });
    const draft = await run(stage, createCourse, { name: "Draft", steps: [{ name: "A", weight: 100 }] });
    for (const [where, id] of [
      [stage, here.id],
      [other, there.id],
      [stage, draft.id],
    ] as const)
      await enrol(where, id, "Zofia@Sample.example");
    const own = await listOwnCourses(zofia, {}, at);
    expect(own.map(({ name }) => name).toSorted()).toEqual(["Here", "There"]);
    expect(await listOwnCourses(eve, {}, at)).toEqual([]);
    for (const id of [here.id, draft.id, "crs_0"])
      await expect(getOwnCourse(eve, { id }, at)).rejects.toMatchObject({ code: "not_found" });
    await expect(getOwnCourse(zofia, { id: draft.id }, at)).rejects.toMatchObject({ code: "not_found" });
    await run(stage, archiveCourse, { id: here.id });
    expect((await getOwnCourse(zofia, { id: here.id }, at)).archived).toBe(true);
  });

  dbTest("one says the best grades, the overall grade, what is missing and what to do", async ({ db }) => {
    const { stage, zofia, at } = await setting(db);
    const course = await aCourse(stage, { pacing: "self" });
    await grade(stage, course, ZOFIA, 70);
    await grade({ ...stage, now: new Date("2026-03-11T09:00:00Z") }, course, ZOFIA, 60);
    const before = await getOwnCourse(zofia, { id: course.id }, at);
    expect(before.steps.map(({ name, weight, best }) => [name, weight, best])).toEqual([
      ["Quiz", 40, 70],
      ["Exam", 60, null],
      ["Reading", null, null],
    ]);
    expect(before).toMatchObject({ grade: 28, passing: false, missing: ["Exam"], gradedDone: 1, gradedSteps: 2 });
    expect(before.certificate).toMatchObject({ state: "none", message: null, cardLink: false });
    await grade(stage, course, ZOFIA, null, 90);
    const passed = await getOwnCourse(zofia, { id: course.id }, at);
    expect(passed).toMatchObject({ grade: 82, missing: [], certificate: { action: "request", cardLink: false } });
    const { credentialId } = await requestOwnCertificate(zofia, { id: course.id }, at);
    const [card] = await listOwnCourses(zofia, {}, at);
    expect(card?.certificate).toMatchObject({
      state: "available",
      message: "Your certificate is available",
      action: "download",
      url: `/c/${credentialId}`,
      cardLink: true,
    });
  });

  dbTest(
    "asking and finishing leave a line in the issuer's trail, and tell of the certificate once",
    async ({ db }) => {
      const { stage, zofia, eve, at } = await setting(db);
      const course = await aCourse(stage, { pacing: "self" });
      const recipientId = await grade(stage, course, ZOFIA, 90, 90);
      await expect(requestOwnCertificate(eve, { id: course.id }, at)).rejects.toMatchObject({ code: "not_found" });
      expect((await finishOwnCourse(zofia, { id: course.id }, at)).requested).toBe(true);
      await requestOwnCertificate(zofia, { id: course.id }, at);
      expect((await getOwnCourse(zofia, { id: course.id }, at)).canFinish).toBe(false);
      const { rows } = await db.execute(sql`
      select action, actor_kind, actor_id from audit_events where subject = ${course.id} and actor_kind = 'recipient'`);
      expect(rows).toEqual([{ action: "course.finish", actor_kind: "recipient", actor_id: recipientId }]);
      const { rows: told } = await db.execute(sql`
      select data->>'workspaceId' as workspace from outbox where name = 'credentials/credential.issued'`);
      expect(told).toEqual([{ workspace: stage.workspaceId }]);
    },
  );
});
