import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import type { Id } from "@/lib/core/ids";
import { archiveCourse } from "@/lib/courses/commands/archive-course";
import { createCourse } from "@/lib/courses/commands/create-course";
import { publishCourse } from "@/lib/courses/commands/publish-course";
import { updateCourse } from "@/lib/courses/commands/update-course";
import { aCertification, aDraft, at, finishAssigning, roundsOf } from "@/tests/support/certifications";
import { grade, stepsOf } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { assignRecipient } from "./assign-recipient";
import { followCourse } from "./follow-course";
import { retireCertification } from "./retire-certification";

/** The courses that were told to have changed since the last look. */
async function changedCourses({ db, workspaceId }: Stage): Promise<Id<"course">[]> {
  const { rows } = await db.execute<{ id: Id<"course"> }>(sql`
    delete from outbox where workspace_id = ${workspaceId} and name = 'courses/course.changed' returning data->>'courseId' as id`);
  return rows.map(({ id }) => id);
}

/** As the durable functions do it: follows what was told, then walks the jobs. Answers how many there were. */
async function settle(stage: Stage): Promise<number> {
  let jobs = 0;
  for (const courseId of await changedCourses(stage)) {
    const { jobIds } = await run(stage, followCourse, { courseId });
    for (const jobId of jobIds) await finishAssigning(stage, jobId);
    jobs += jobIds.length;
  }
  return jobs;
}

/** Ann has passed the quiz of a published course with a quiz, an exam and something to read. */
async function halfway(db: Db) {
  const stage = await aWorkspace(db);
  const steps = [{ name: "Quiz", weight: 40 }, { name: "Exam", weight: 60 }, { name: "Reading" }];
  const { id } = await run(stage, createCourse, { name: "Safety 101", steps });
  await run(stage, publishCourse, { id });
  const course = { id, steps: await stepsOf(stage, id), achievementId: "" as Id<"achievement"> };
  const certification = await aCertification(stage, {}, course);
  const later = at(stage, "2026-03-12T09:00:00Z");
  await run(later, assignRecipient, { id: certification.id, recipient: { email: "ann@x.example" } });
  const ann = await grade(later, course, "ann@x.example", 90);
  await changedCourses(stage);
  return { stage: later, course, ann, certification };
}

describe("a course of a published certification", () => {
  dbTest("that asks for less completes at once who lacked only that", async ({ db }) => {
    const { stage, course, ann } = await halfway(db);
    await run(stage, updateCourse, { id: course.id, steps: [{ name: "Quiz", weight: 100 }, { name: "Reading" }] });
    expect((await roundsOf(stage, ann)).map((round) => round.completedOn)).toEqual([null]);
    expect(await settle(stage)).toBe(1);
    expect((await roundsOf(stage, ann)).map((round) => round.completedOn)).toEqual(["2026-03-12"]);
  });

  dbTest("tells of its weights, its range, its publishing and archiving, and not of its name", async ({ db }) => {
    const { stage, course } = await halfway(db);
    const tell = async (act: () => Promise<unknown>) => {
      await act();
      return (await changedCourses(stage)).length;
    };
    const { id } = course;
    const steps = [{ name: "Quiz", weight: 50 }, { name: "Exam", weight: 50 }, { name: "Reading" }];
    expect({
      name: await tell(() => run(stage, updateCourse, { id, name: "Safety 102", description: "New.", groups: [] })),
      weights: await tell(() => run(stage, updateCourse, { id, steps })),
      same: await tell(() => run(stage, updateCourse, { id, steps })),
      range: await tell(() => run(stage, updateCourse, { id, certificate: { passingGrade: 60 } })),
      archived: await tell(() => run(stage, archiveCourse, { id, anyway: true })),
    }).toEqual({ name: 0, weights: 1, same: 0, range: 1, archived: 1 });
  });

  dbTest("starts no walk of certifications that are drafts, are retired, or ask for another course", async ({ db }) => {
    const { stage, course, certification } = await halfway(db);
    await aDraft(stage, course);
    await aCertification(stage);
    await run(stage, retireCertification, { id: certification.id });
    await run(stage, updateCourse, { id: course.id, certificate: { passingGrade: 60 } });
    expect(await settle(stage)).toBe(0);
  });
});
