import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { ask } from "@/lib/read";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { aCourse, enrol, grade, standing } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { countCourseLearners } from "../reads/count-course-learners";
import { courseFigures } from "../reads/course-figures";
import { getLearnerRecord } from "../reads/get-learner-record";
import { listGrades } from "../reads/list-grades";
import { recordGrades } from "./record-grades";
import { updateCourse } from "./update-course";
import { withdrawLearner } from "./withdraw-learner";

const at = "2026-03-01T09:00:00Z";
const all = ({ db, actor, now }: Stage, filter = {}) => ask(listGrades, actor, filter, { db, now });
const later = (stage: Stage, seconds: number): Stage => ({
  ...stage,
  now: new Date(stage.now.getTime() + seconds * 1000),
});
const rows = async (stage: Stage) => (await all(stage)).data.length;

describe("grades", () => {
  dbTest("are attempts: each is kept, the best counts, and the same one again is the same", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const attempt = (mark: number, achievedAt = at, email = "ana@x.example") =>
      run(stage, recordGrades, {
        grades: [{ stepId: course.steps[0] ?? "", recipient: { email }, grade: mark, achievedAt }],
        source: "api",
      });
    const [first] = await attempt(70);
    expect(first?.recorded).toBe(true);
    expect(await attempt(70)).toEqual([{ ...first, recorded: false }]);
    expect(await attempt(70, "2026-03-01T10:00:00+01:00", "ANA@x.example")).toEqual([{ ...first, recorded: false }]);
    await attempt(40, "2026-03-02T09:00:00Z");
    await attempt(70, "2026-03-03T09:00:00Z");
    expect(await rows(stage)).toBe(3);
    expect((await standing(stage, course.id, first?.recipientId as never)).grade).toBe(28);
  });

  dbTest(
    "of the future are none: a clock a minute ahead is forgiven, and what is kept is never after now",
    async ({ db }) => {
      const stage = await aWorkspace(db);
      const course = await aCourse(stage);
      const sent = (ms: number, mark: number) => ({
        stepId: course.steps[0] ?? "",
        recipient: { email: "ana@x.example" },
        grade: mark,
        achievedAt: new Date(stage.now.getTime() + ms).toISOString(),
      });
      const one = run(stage, recordGrades, { grades: [sent(61_000, 90)], source: "api" });
      await expect(one).rejects.toMatchObject({ code: "invalid", fields: [{ path: "achievedAt" }] });
      const two = run(stage, recordGrades, { grades: [sent(0, 50), sent(61_000, 90)], source: "manual" });
      await expect(two).rejects.toMatchObject({
        fields: [{ path: "grades.1.achievedAt", message: "This is in the future." }],
      });
      await run(stage, recordGrades, { grades: [sent(59_000, 80)], source: "api" });
      expect((await all(stage)).data.map(({ achievedAt }) => achievedAt)).toEqual([stage.now.toISOString()]);
    },
  );

  dbTest("that lie in the future all the same, kept from before, count for nobody until then", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const recipientId = await grade(stage, course, "ana@x.example", 90, 80);
    await db.execute(sql`update grades set achieved_at = ${later(stage, 86_400).now.toISOString()}::timestamptz`);
    const seen = async (at: Stage) => {
      const options = { db, now: at.now };
      const record = await ask(getLearnerRecord, at.actor, { id: course.id, recipientId }, options);
      const figures = await ask(courseFigures, at.actor, { ids: [course.id] }, options);
      const passing = await ask(countCourseLearners, at.actor, { id: course.id, standing: "passing" }, options);
      return [record.passing, record.missing.length, figures[course.id]?.passing, passing];
    };
    expect(await seen(stage)).toEqual([false, 2, 0, 0]);
    expect(await seen(later(stage, 86_400))).toEqual([true, 0, 1, 1]);
  });

  dbTest("come by the thousand, all or nothing", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { steps } = await aCourse(stage);
    const grades = Array.from({ length: 1000 }, (_, i) => ({
      stepId: steps[i % 2] ?? "",
      recipient: { email: `p${i >> 1}@x.example` },
      grade: i / 10,
    }));
    const bad = [...grades.slice(0, 10), { ...grades[10], stepId: steps[2] ?? "" } as (typeof grades)[number]];
    await expect(run(stage, recordGrades, { grades: bad, source: "api" })).rejects.toMatchObject({
      code: "invalid",
      fields: [{ path: "grades.10.stepId", message: "Reading is not graded." }],
    });
    expect(await rows(stage)).toBe(0);
    const recorded = await run(stage, recordGrades, { grades, source: "api" });
    expect([recorded.length, new Set(recorded.map(({ id }) => id)).size]).toEqual([1000, 1000]);
  });

  dbTest("never change: the database refuses the same attempt twice", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    await grade(stage, course, "ana@x.example", 70);
    const twice = db.transaction((tx) =>
      tx.execute(sql`insert into grades (workspace_id, id, course_id, step_id, recipient_id, grade, achieved_at, source)
        select workspace_id, 'grd_2', course_id, step_id, recipient_id, grade, achieved_at, source from grades`),
    );
    await expect(twice).rejects.toMatchObject({ cause: { constraint: "grades_once" } });
  });

  dbTest("enrol whoever was graded, members of its groups too, and tell of them by at most 500", async ({ db }) => {
    const stage = await aWorkspace(db);
    await run(stage, putRecipient, { email: "in@x.example", name: "In", groups: ["Spring"] });
    const course = await aCourse(stage, { groups: ["Spring"] });
    await grade(stage, course, "in@x.example", 70);
    await grade(stage, course, "out@x.example", 70);
    const { rows: own } = await db.execute<{ email: string }>(sql`
      select r.email from course_learners l join recipients r on r.id = l.recipient_id and r.workspace_id = l.workspace_id order by 1`);
    expect(own.map(({ email }) => email)).toEqual(["in@x.example", "out@x.example"]);
    const grades = Array.from({ length: 600 }, (_, i) => ({
      stepId: course.steps[0] ?? "",
      recipient: { email: `p${i}@x.example` },
      grade: 50,
    }));
    await run(stage, recordGrades, { grades, source: "api" });
    const { rows: told } = await db.execute<{ n: number }>(sql`
      select jsonb_array_length(data->'recipientIds') as n from outbox where name = 'courses/grades.recorded' order by created_at, n desc`);
    expect(told.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual([1, 1, 100, 500]);
  });

  dbTest("of another workspace's step are refused as unknown", async ({ db }) => {
    const theirs = await aCourse(await aWorkspace(db));
    const stage = await aWorkspace(db);
    await expect(grade(stage, theirs, "ana@x.example", 50)).rejects.toMatchObject({ code: "not_found" });
  });

  dbTest("are found by course, step and address, page by page", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const other = await aCourse(stage);
    await grade(stage, course, "ana@x.example", 70, 80);
    await grade(stage, other, "ana@x.example", 90);
    await grade(stage, course, "bo@x.example", 60);
    expect((await all(stage, { courseId: course.id, recipientEmail: "ANA@x.example" })).data).toHaveLength(2);
    expect((await all(stage, { stepId: course.steps[1] })).data.map(({ grade: mark }) => mark)).toEqual([80]);
    const seen: number[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await all(stage, { limit: 1, cursor });
      seen.push(...page.data.map(({ grade: mark }) => mark));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen.toSorted()).toEqual([60, 70, 80, 90]);
  });
});

describe("single enrolment", () => {
  dbTest("ends while nothing has come of it, and not once there are grades", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const recipientId = await enrol(stage, course.id, "ana@x.example");
    expect(await enrol(stage, course.id, "Ana@x.example")).toBe(recipientId);
    await run(stage, withdrawLearner, { id: course.id, recipientId });
    await expect(standing(stage, course.id, recipientId)).rejects.toMatchObject({ code: "not_found" });
    await grade(stage, course, "ana@x.example", 70);
    await expect(run(stage, withdrawLearner, { id: course.id, recipientId })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  dbTest("a weight that is changed changes the overall grade at once, backwards too", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const recipientId = await grade(stage, course, "ana@x.example", 100, 40);
    expect(await standing(stage, course.id, recipientId)).toMatchObject({ grade: 64, passing: true });
    const steps = [{ name: "Quiz", weight: 10 }, { name: "Exam", weight: 90 }, { name: "Reading" }];
    await run(stage, updateCourse, { id: course.id, steps });
    expect(await standing(stage, course.id, recipientId)).toMatchObject({ grade: 46, passing: false });
  });
});
