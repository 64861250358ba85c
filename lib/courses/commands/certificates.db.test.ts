import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Id } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { issueAgain } from "@/lib/credentials/commands/issue-again";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { type ACourse, aCourse, enrol, generate, grade, standing } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage, withLimit } from "@/tests/support/factories";
import { evaluateGrades } from "./evaluate-grades";
import { finishCourse } from "./finish-course";
import { generateCertificates } from "./generate-certificates";
import { requestCertificate } from "./request-certificate";
import { setLearnerGenerated } from "./set-learner-generated";
import { updateCourse } from "./update-course";

async function issued({ db }: Stage, { achievementId }: ACourse) {
  const { rows } = await db.execute<{ email: string; status: string; id: Id<"credential"> }>(sql`
    select split_part(r.email, '@', 1) as email, c.status, c.id from credentials c
    join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
    where c.achievement_id = ${achievementId} order by r.email, c.created_at, c.id`);
  return rows;
}
const names = async (stage: Stage, course: ACourse) =>
  (await issued(stage, course)).map(({ email, status }) => `${email} ${status}`);
const shown = async (stage: Stage, { id }: ACourse, who: Id<"recipient">) =>
  (await standing(stage, id, who)).certificate;
/** A grade as it comes in, evaluated after its commit as the durable function does. */
async function graded(stage: Stage, course: ACourse, email: string, ...marks: (number | null)[]) {
  const recipientId = await grade(stage, course, email, ...marks);
  await run(stage, evaluateGrades, { courseId: course.id, recipientIds: [recipientId] });
  return recipientId;
}

describe("an instructor-paced course", () => {
  dbTest("gives certificates to all who pass, again only to who is new, and later by itself", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const ana = await graded(stage, course, "ana@x.example", 90, 80);
    await graded(stage, course, "bo@x.example", 90); // no exam
    await graded(stage, course, "cy@x.example", 10, 20);
    expect(await shown(stage, course, ana)).toEqual({ state: "none", message: null, action: null, url: null });
    await generate(stage, course.id);
    expect(await names(stage, course)).toEqual(["ana issued"]);
    const [first] = await issued(stage, course);
    expect(await shown(stage, course, ana)).toEqual({
      state: "available",
      message: null,
      action: "download",
      url: `/c/${first?.id}`,
    });
    await graded(stage, course, "bo@x.example", null, 60);
    expect(await names(stage, course)).toEqual(["ana issued", "bo issued"]);
    await generate(stage, course.id);
    expect(await names(stage, course)).toEqual(["ana issued", "bo issued"]);
  });

  dbTest("told at the end: generated before it, given from the day after it", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage, { endsOn: "2026-03-10", certificate: { displayBehavior: "end" } });
    const ana = await graded(stage, course, "ana@x.example", 90, 80);
    const bo = await graded(stage, course, "bo@x.example", 0, 0);
    const { begun } = await run(stage, generateCertificates, { id: course.id });
    expect([begun, await names(stage, course)]).toEqual([false, []]);
    expect((await shown(stage, course, ana)).state).toBe("none");
    const last = { ...stage, now: new Date("2026-03-10T22:59:59Z") };
    const after = { ...stage, now: new Date("2026-03-10T23:00:00Z") }; // midnight in Oslo
    expect((await shown(last, course, bo)).message).toBe(null);
    expect((await shown(after, course, bo)).message).toBe("You haven’t passed the course");
    await generate(after, course.id);
    expect((await shown(after, course, ana)).state).toBe("available");
  });

  dbTest(
    "lowering the passing grade gives theirs to those who newly pass, raising it takes none back",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const course = await aCourse(stage, { certificate: { displayBehavior: "early_with_info" } });
      const ana = await graded(stage, course, "ana@x.example", 90, 90);
      const bo = await graded(stage, course, "bo@x.example", 40, 40);
      await generate(stage, course.id);
      expect((await shown(stage, course, bo)).state).toBe("not_passed");
      const { jobId } = await run(stage, updateCourse, { id: course.id, certificate: { passingGrade: 40 } });
      expect(jobId).not.toBe(null);
      await generate(stage, course.id);
      await run(stage, updateCourse, { id: course.id, certificate: { passingGrade: 95 } });
      expect(await names(stage, course)).toEqual(["ana issued", "bo issued"]);
      expect(await standing(stage, course.id, ana)).toMatchObject({
        passing: false,
        certificate: { state: "available" },
      });
    },
  );

  dbTest(
    "whose certificate a person withdrew gives no second one; issuing again is a person's word",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const course = await aCourse(stage);
      const ana = await graded(stage, course, "ana@x.example", 90, 90);
      const bo = await graded(stage, course, "bo@x.example", 90, 90);
      await generate(stage, course.id);
      const [first, second] = await issued(stage, course);
      await run(stage, revokeCredentials, { ids: [first?.id ?? ""], reason: "Somebody else's work" });
      await run(stage, deleteCredentials, { ids: [second?.id ?? ""] });
      await generate(stage, course.id);
      await graded(stage, course, "ana@x.example", 100, 100);
      expect(await names(stage, course)).toEqual(["ana revoked", "bo deleted"]);
      for (const who of [ana, bo]) expect((await shown(stage, course, who)).state).toBe("none");
      const again = await run(stage, issueAgain, { id: first?.id ?? "" });
      expect((await shown(stage, course, ana)).url).toBe(`/c/${again.id}`);
    },
  );

  dbTest("with too little room issues to who passed first; the rest are being prepared", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const late = await graded({ ...stage, now: new Date("2026-03-03T09:00:00Z") }, course, "ana@x.example", 90, 90);
    await graded({ ...stage, now: new Date("2026-03-01T09:00:00Z") }, course, "bo@x.example", 90, 90);
    await graded({ ...stage, now: new Date("2026-03-02T09:00:00Z") }, course, "cy@x.example", 90, 90);
    await withLimit(stage, 2);
    await generate(stage, course.id);
    expect(await names(stage, course)).toEqual(["ana draft", "bo issued", "cy issued"]);
    expect((await shown(stage, course, late)).state).toBe("requested");
  });

  dbTest("links who holds the achievement already, where it is held only once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { duplicates: "deny" });
    const course = await aCourse(stage, { certificate: { achievementId } });
    const held = await issue(stage, achievementId, "ana@x.example");
    const ana = await graded(stage, course, "ana@x.example", 90, 90);
    await generate(stage, course.id);
    expect(await names(stage, course)).toEqual(["ana issued"]);
    expect((await shown(stage, course, ana)).url).toBe(`/c/${held.id}`);
  });

  dbTest("whose certificate is exchanged gives nobody a second one", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    await graded(stage, course, "ana@x.example", 90, 90);
    await generate(stage, course.id);
    const achievementId = await anAchievement(stage);
    await run(stage, updateCourse, { id: course.id, certificate: { achievementId } });
    await graded(stage, course, "bo@x.example", 90, 90);
    await generate(stage, course.id);
    expect(await names(stage, course)).toEqual(["ana issued"]);
    expect(await names(stage, { ...course, achievementId })).toEqual(["bo issued"]);
  });

  dbTest(
    "refuses to generate before it is published and its certificate active, and to take requests",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const course = await aCourse(stage);
      const ana = await graded(stage, course, "ana@x.example", 90, 90);
      const request = run(stage, requestCertificate, { id: course.id, recipientId: ana });
      await expect(request).rejects.toMatchObject({ code: "conflict" });
      await run(stage, updateCourse, { id: course.id, certificate: { enabled: false } });
      await expect(run(stage, generateCertificates, { id: course.id })).rejects.toMatchObject({ code: "conflict" });
    },
  );
});

describe("certificates on request", () => {
  dbTest("a self-paced course gives one to who passes and asks, once", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage, { pacing: "self" });
    const ana = await graded(stage, course, "ana@x.example", 90, 90);
    const bo = await graded(stage, course, "bo@x.example", 10, 10);
    expect(await shown(stage, course, ana)).toEqual({
      state: "requestable",
      message: "You qualified for a certificate",
      action: "request",
      url: null,
    });
    const first = await run(stage, requestCertificate, { id: course.id, recipientId: ana });
    expect(await run(stage, requestCertificate, { id: course.id, recipientId: ana })).toEqual(first);
    expect(await shown(stage, course, ana)).toEqual({
      state: "available",
      message: "Your certificate is available",
      action: "download",
      url: `/c/${first.credentialId}`,
    });
    await expect(run(stage, requestCertificate, { id: course.id, recipientId: bo })).rejects.toMatchObject({
      code: "conflict",
      message: "You haven’t passed the course",
    });
    expect(await names(stage, course)).toEqual(["ana issued"]);
  });

  dbTest("finishing requests it for who passes, and is no more than a mark for the others", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage, { pacing: "self" });
    const ana = await graded(stage, course, "ana@x.example", 90, 90);
    const bo = await enrol(stage, course.id, "bo@x.example");
    expect((await run(stage, finishCourse, { id: course.id, recipientId: ana })).requested).toBe(true);
    expect((await run(stage, finishCourse, { id: course.id, recipientId: ana })).requested).toBe(false);
    expect((await run(stage, finishCourse, { id: course.id, recipientId: bo })).requested).toBe(false);
    await graded(stage, course, "bo@x.example", 90, 90);
    expect(await names(stage, course)).toEqual(["ana issued"]);
    expect((await shown(stage, course, bo)).state).toBe("requestable");
  });

  dbTest("learner-generated ones are asked for, and stay when it is disabled again", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const ana = await graded(stage, course, "ana@x.example", 90, 90);
    const bo = await graded(stage, course, "bo@x.example", 90, 90);
    await run(stage, setLearnerGenerated, { id: course.id, enabled: true });
    await run(stage, requestCertificate, { id: course.id, recipientId: ana });
    await run(stage, setLearnerGenerated, { id: course.id, enabled: false });
    expect((await shown(stage, course, ana)).action).toBe("download");
    expect((await shown(stage, course, bo)).state).toBe("none");
    await generate(stage, course.id);
    expect(await names(stage, course)).toEqual(["ana issued", "bo issued"]);
  });
});
