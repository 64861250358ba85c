import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { retireCertification } from "@/lib/certifications/commands/retire-certification";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { aCertification, aPerson } from "@/tests/support/certifications";
import { aCourse, enrol } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aProgram, aRunningProgram } from "@/tests/support/programs";
import { archiveCourse } from "./commands/archive-course";
import { updateCourse } from "./commands/update-course";
import { withdrawLearner } from "./commands/withdraw-learner";
import { getCourse } from "./reads/get-course";

/** A course that a group takes. */
async function crew(db: Db) {
  const stage = await aWorkspace(db);
  await aPerson(stage, "a@x.example", ["Crew", "Night crew"]);
  const course = await aCourse(stage, { groups: ["Crew", "Night crew"] });
  const names = new Map((await ask(listGroups, stage.actor, {}, { db })).data.map(({ name, id }) => [name, id]));
  return { stage, course, groupId: names.get("Crew") };
}

/** The events of a verb. */
async function told({ db, workspaceId }: Stage, verb: () => Promise<unknown>): Promise<unknown[]> {
  await db.execute(sql`delete from outbox where workspace_id = ${workspaceId}`);
  await verb();
  const { rows } = await db.execute<{ name: string; data: { recipientIds?: string[] } }>(sql`
    select name, data from outbox where workspace_id = ${workspaceId}`);
  return rows.map(({ name, data }) => [name, ...(data.recipientIds ?? [])]);
}

describe("who may learn in a course", () => {
  dbTest("is told when other groups take it, and not when they are the same or its name changes", async ({ db }) => {
    const { stage, course } = await crew(db);
    const change = (fields: object) => told(stage, () => run(stage, updateCourse, { id: course.id, ...fields }));
    expect(await change({ name: "Other", groups: ["Night crew", "Crew"] })).toEqual([]);
    expect(await change({ groups: ["Crew"] })).toEqual([["courses/course.changed"]]);
    expect(await change({ groups: ["Crew", "Night crew"] })).toEqual([["courses/course.changed"]]);
  });

  dbTest("is told when somebody comes singly and when they leave, each once", async ({ db }) => {
    const { stage, course } = await crew(db);
    const recipientId = await aPerson(stage, "b@x.example");
    const enrolled = () => enrol(stage, course.id, "b@x.example");
    expect(await told(stage, enrolled)).toEqual([["courses/learners.changed", recipientId]]);
    expect(await told(stage, enrolled)).toEqual([]);
    const withdrawn = () => run(stage, withdrawLearner, { id: course.id, recipientId });
    expect(await told(stage, withdrawn)).toEqual([["courses/learners.changed", recipientId]]);
  });

  dbTest("keeps the groups that a published certification asks to pass it, while it does", async ({ db }) => {
    const { stage, course, groupId } = await crew(db);
    const certification = await aCertification(stage, { groups: [groupId ?? ""] }, course);
    const without = (group: string) =>
      run(stage, updateCourse, { id: course.id, groups: ["Crew", "Night crew"].filter((name) => name !== group) });
    await expect(without("Crew")).rejects.toMatchObject({
      code: "conflict",
      message:
        "The certification “Fire Safety” asks Crew to pass this course. Take the group, or the course, out of it first.",
    });
    await without("Night crew");
    await run(stage, retireCertification, { id: certification.id });
    await without("Crew");
  });
});

dbTest("archiving names what needs the course, and goes on where that is agreed to", async ({ db }) => {
  const { stage, course } = await crew(db);
  const archive = (fields: object = {}) => run(stage, archiveCourse, { id: course.id, ...fields });
  await aCertification(stage, {}, course);
  await aRunningProgram(stage, { name: "Leaders", components: [{ name: "Safety", courseId: course.id }] });
  const optional = { name: "Extra", courseId: course.id, optional: true };
  await aRunningProgram(stage, { name: "Others", components: [{ name: "Talk" }, optional] });
  await aProgram(stage, { name: "Draft", components: [{ name: "Safety", courseId: course.id }] });
  await expect(archive()).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("needed by the certification “Fire Safety” and the program “Leaders”."),
  });
  await archive({ anyway: true });
  expect((await ask(getCourse, stage.actor, { id: course.id }, { db })).status).toBe("archived");
  const free = await aCourse(stage);
  await run(stage, archiveCourse, { id: free.id });
});
