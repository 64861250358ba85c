import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { updateCertification } from "@/lib/certifications/commands/update-certification";
import { listAssignments } from "@/lib/certifications/reads/list-assignments";
import { ask } from "@/lib/read";
import {
  aCertification,
  aCourse,
  aPerson,
  assign,
  at,
  credentialsOf,
  evaluate,
  finishAssigning,
  pass,
  roundsOf,
  sweep,
} from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "@/tests/support/factories";

const statuses = async (stage: Stage, id: string) => {
  const { data } = await ask(listAssignments, stage.actor, { id }, { db: stage.db, now: stage.now });
  return data.map((item) => item.status);
};

describe("Bob passed Safety 101 five days before he was assigned", () => {
  for (const [grace, status] of [
    [0, "in_progress"],
    [4, "in_progress"],
    [5, "completed"],
    [6, "completed"],
  ] as const) {
    dbTest(`with ${grace} days of grace he is ${status}`, async ({ db }) => {
      const stage = await aWorkspace(db, { now: "2026-03-10T09:00:00Z" });
      const { id, course } = await aCertification(stage, { gracePeriodDays: grace });
      const bob = await aPerson(stage, "bob@x.example");
      await pass(stage, course, bob, "2026-03-04T23:00:00Z"); // the first instant of 5 March in Oslo
      await assign(stage, id, "bob@x.example");
      expect(await statuses(stage, id)).toEqual([status]);
      expect((await roundsOf(stage, bob)).map((round) => round.completedOn)).toEqual([
        status === "completed" ? "2026-03-10" : null,
      ]);
    });
  }
});

describe("a completed round", () => {
  dbTest("issues the achievement, as of the day on which the last step was met", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage, { graded: 2 });
    const { id } = await aCertification(stage, { renewalMonths: 12 }, course);
    const person = await assign(stage, id, "a@x.example");
    await pass(stage, { ...course, steps: course.steps.slice(0, 1) }, person, "2026-03-12T10:00:00Z");
    await evaluate(at(stage, "2026-03-12T11:00:00Z"), person);
    expect(await credentialsOf(stage, person)).toEqual([]);
    await pass(stage, { ...course, steps: course.steps.slice(1) }, person, "2026-03-14T23:30:00Z"); // 15 March in Oslo
    await evaluate(at(stage, "2026-05-01T11:00:00Z"), person);
    expect(await credentialsOf(stage, person)).toMatchObject([
      { status: "issued", issuedOn: "2026-03-15", expiresOn: "2027-03-15" },
    ]);
  });

  dbTest("needs the minimum in every graded step, not the mean; the best attempt counts", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage, { graded: 2 });
    const { id } = await aCertification(stage, { minimumPassingGrade: 80 }, course);
    const person = await assign(stage, id, "a@x.example");
    const [first, second] = course.steps.map((step) => ({ ...course, steps: [step] }));
    if (!first || !second) throw new Error("Two steps.");
    await pass(stage, first, person, "2026-03-10T10:00:00Z", 100);
    await pass(stage, second, person, "2026-03-10T10:00:00Z", 79.9999);
    const later = at(stage, "2026-03-20T10:00:00Z");
    await evaluate(later, person);
    expect(await statuses(later, id)).toEqual(["in_progress"]);
    await pass(stage, second, person, "2026-03-11T10:00:00Z", 80);
    await pass(stage, second, person, "2026-03-12T10:00:00Z", 20);
    await evaluate(later, person);
    expect(await statuses(later, id)).toEqual(["completed"]);
    expect((await roundsOf(stage, person))[0]?.completedOn).toBe("2026-03-11");
  });

  dbTest("is not completed by what is still to come", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, course } = await aCertification(stage);
    const person = await assign(stage, id, "a@x.example");
    await pass(stage, course, person, "2026-03-11T10:00:00Z");
    await evaluate(stage, person);
    expect(await statuses(stage, id)).toEqual(["in_progress"]);
  });

  dbTest("expires by the term, else by the validity, else by the achievement", async ({ db }) => {
    const stage = await aWorkspace(db);
    const ends = [];
    for (const fields of [{ renewalMonths: 3, validity: { months: 7 } }, { validity: { months: 7 } }, {}] as const) {
      const achievementId = await anAchievement(stage, { validityMonths: 2 });
      const { id, course } = await aCertification(stage, { ...fields, achievementId });
      const person = await assign(stage, id, `p${ends.length}@x.example`);
      await pass(stage, course, person, "2026-03-10T09:00:00Z");
      await evaluate(stage, person);
      ends.push((await credentialsOf(stage, person))[0]?.expiresOn);
    }
    expect(ends).toEqual(["2026-06-10", "2026-10-10", "2026-05-10"]);
  });

  dbTest("over the limit is a draft, the oldest completion first", async ({ db }) => {
    const stage = await aWorkspace(db, { limit: 1 });
    const { id, course } = await aCertification(stage);
    const late = await assign(stage, id, "late@x.example");
    const early = await assign(stage, id, "early@x.example");
    await pass(stage, course, late, "2026-03-12T10:00:00Z");
    await pass(stage, course, early, "2026-03-11T10:00:00Z");
    await evaluate(at(stage, "2026-03-13T10:00:00Z"), late, early);
    expect((await credentialsOf(stage, early)).map((row) => row.status)).toEqual(["issued"]);
    expect((await credentialsOf(stage, late)).map((row) => row.status)).toEqual(["draft"]);
    expect(await statuses(at(stage, "2026-03-13T10:00:00Z"), id)).toEqual(["completed", "completed"]);
  });

  dbTest("of somebody who holds an achievement that is given only once is linked to that", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { duplicates: "deny" });
    const held = await issue(stage, achievementId, "a@x.example");
    const { id, course } = await aCertification(stage, { achievementId });
    const person = await assign(stage, id, "a@x.example");
    await pass(stage, course, person, "2026-03-10T09:00:00Z");
    await evaluate(stage, person);
    const { data } = await ask(listAssignments, stage.actor, { id }, { db, now: stage.now });
    expect(data).toMatchObject([{ status: "completed", credentialId: held.id }]);
    expect(await credentialsOf(stage, person)).toHaveLength(1);
  });

  dbTest("deleted or revoked is never issued again by itself", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, course } = await aCertification(stage);
    const person = await assign(stage, id, "a@x.example");
    await pass(stage, course, person, "2026-03-10T09:00:00Z");
    await evaluate(stage, person);
    await db.execute(sql`update credentials set status = 'deleted' where recipient_id = ${person}`);
    await evaluate(at(stage, "2026-04-10T09:00:00Z"), person);
    await sweep(at(stage, "2026-04-11T09:00:00Z"));
    expect(await credentialsOf(stage, person)).toHaveLength(1);
    expect(await statuses(stage, id)).toEqual(["completed"]);
  });
});

describe("the minimum is read live", () => {
  dbTest("lowering it completes people, raising it takes nothing away", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, course } = await aCertification(stage, { minimumPassingGrade: 95 });
    const person = await assign(stage, id, "a@x.example");
    await pass(stage, course, person, "2026-03-10T09:00:00Z", 90);
    await evaluate(stage, person);
    expect(await statuses(stage, id)).toEqual(["in_progress"]);
    const { jobId } = await run(stage, updateCertification, { id, minimumPassingGrade: 90 });
    if (!jobId) throw new Error("A changed minimum is looked at by a job.");
    await finishAssigning(stage, jobId);
    expect(await statuses(stage, id)).toEqual(["completed"]);
    const raised = await run(stage, updateCertification, { id, minimumPassingGrade: 100 });
    if (raised.jobId) await finishAssigning(stage, raised.jobId);
    expect(await statuses(stage, id)).toEqual(["completed"]);
  });
});
