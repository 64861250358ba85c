import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { transaction } from "@/db/client";
import { findStandings } from "@/db/queries/course-standing";
import { findCourse } from "@/db/queries/courses";
import type { Id } from "@/lib/core/ids";
import { aCourse, finishGenerating, grade } from "@/tests/support/courses";
import { raceTest } from "@/tests/support/db";
import { aWorkspace, issue, run, type Stage } from "@/tests/support/factories";
import { measureOf } from "../measure";
import { passesCourse } from "../standing";
import { evaluateGrades } from "./evaluate-grades";
import { generateCertificates } from "./generate-certificates";
import { generateChunk } from "./generate-chunk";
import { recordGrades } from "./record-grades";
import { requestCertificate } from "./request-certificate";
import { updateCourse } from "./update-course";

const LEARNERS = 60;
const email = (i: number) => `p${i}@x.example`;

async function held({ db }: Stage, achievementId: Id<"achievement">) {
  const { rows } = await db.execute<{ all: number; people: number; awards: number }>(sql`
    select count(*)::int as "all", count(distinct recipient_id)::int as people,
      (select count(*)::int from awards where achievement_id = ${achievementId}) as awards
    from credentials where achievement_id = ${achievementId}`);
  return rows[0];
}

/** `n` jobs at a time, each as a request of its own. */
async function storm(jobs: (() => Promise<unknown>)[], n: number): Promise<void> {
  const queue = [...jobs];
  await Promise.all(
    Array.from({ length: n }, async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await job();
    }),
  );
}

describe("everything at once", () => {
  raceTest("two requests, generating and a last grade: one certificate for each learner", async ({ open }) => {
    const stage = await aWorkspace(open(16).db);
    const course = await aCourse(stage);
    const people: Id<"recipient">[] = [];
    for (let i = 0; i < LEARNERS; i++) people.push(await grade(stage, course, email(i), 90, i % 2 ? 80 : null));
    await run(stage, updateCourse, { id: course.id, certificate: { learnerGenerated: true } });
    const ask = (recipientId: Id<"recipient">) => () =>
      run(stage, requestCertificate, { id: course.id, recipientId }).catch((error: { code?: string }) => {
        if (error.code !== "conflict") throw error; // not passed yet
      });
    const last = (i: number) => async () => {
      const grades = [{ stepId: course.steps[1] ?? "", recipient: { email: email(i) }, grade: 80 }];
      const [first] = await run(stage, recordGrades, { grades, source: "api" });
      if (first) await run(stage, evaluateGrades, { courseId: course.id, recipientIds: [first.recipientId] });
    };
    const generate = async () => {
      const { jobId } = await run(stage, generateCertificates, { id: course.id });
      await finishGenerating(stage, jobId);
    };
    const jobs: (() => Promise<unknown>)[] = people.flatMap((id, i) => [ask(id), last(i), ask(id)]);
    for (const at of [30, 60, 90]) jobs.splice(at, 0, generate);
    await storm(jobs, 16);
    await generate();
    expect(await held(stage, course.achievementId)).toEqual({ all: LEARNERS, people: LEARNERS, awards: LEARNERS });
  });

  raceTest("a last grade while generating begins is missed by neither", async ({ open }) => {
    const stage = await aWorkspace(open(16).db);
    const course = await aCourse(stage);
    for (let i = 0; i < LEARNERS; i++) await grade(stage, course, email(i), 90);
    const last = (i: number) => async () => {
      const recipientId = await grade(stage, course, email(i), null, 80);
      await run(stage, evaluateGrades, { courseId: course.id, recipientIds: [recipientId] });
    };
    const jobs: (() => Promise<unknown>)[] = Array.from({ length: LEARNERS }, (_, i) => last(i));
    jobs.splice(LEARNERS / 3, 0, async () => {
      const { jobId } = await run(stage, generateCertificates, { id: course.id });
      await Promise.all([finishGenerating(stage, jobId), run(stage, generateChunk, { jobId })]);
    });
    await storm(jobs, 12);
    expect(await held(stage, course.achievementId)).toEqual({ all: LEARNERS, people: LEARNERS, awards: LEARNERS });
  });

  raceTest("without the ledger somebody would get two (the test can fail)", async ({ open }) => {
    const stage = await aWorkspace(open(16).db);
    const course = await aCourse(stage, { pacing: "self" });
    const people: Id<"recipient">[] = [];
    for (let i = 0; i < LEARNERS; i++) people.push(await grade(stage, course, email(i), 90, 80));
    const row = await findCourse(stage.db, stage.workspaceId, course.id);
    if (!row) throw new Error("The course is gone.");
    /** The mutant: looks, then issues; what another request is about to commit is not to be seen. */
    const looksThenIssues = (recipientId: Id<"recipient">, i: number) => () =>
      transaction(stage.db, async (tx) => {
        const [one] = await findStandings(tx, measureOf(row, stage.now), [recipientId]);
        const { rows } = await tx.execute(sql`
          select 1 from credentials where recipient_id = ${recipientId} and achievement_id = ${course.achievementId}`);
        await tx.execute(sql`select pg_sleep(0.005)`);
        if (one && passesCourse(row, one) && rows.length === 0)
          await issue({ ...stage, db: tx }, course.achievementId, email(i));
      });
    await storm(
      people.flatMap((id, i) => [looksThenIssues(id, i), looksThenIssues(id, i)]),
      16,
    );
    expect((await held(stage, course.achievementId))?.all).toBeGreaterThan(LEARNERS);
  });
});
