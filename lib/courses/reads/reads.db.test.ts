import fc from "fast-check";
import { describe, expect } from "vitest";
import { findStandings } from "@/db/queries/course-standing";
import { findCourse } from "@/db/queries/courses";
import type { Id } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { type ACourse, aCourse, enrol, generate, grade } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { updateCourse } from "../commands/update-course";
import { measureOf } from "../measure";
import { passesCourse } from "../standing";
import { countCourseLearners } from "./count-course-learners";
import { courseFigures } from "./course-figures";
import { getLearnerRecord } from "./get-learner-record";
import { listCourseLearners } from "./list-course-learners";
import { previewRange } from "./preview-range";

type Filter = Omit<Parameters<typeof listCourseLearners.run>[1], "id" | "limit" | "sort"> & {
  sort?: "name" | "-grade";
};
const options = ({ db, now }: Stage) => ({ db, now });
const learners = async (stage: Stage, { id }: ACourse, filter: Partial<Filter> = {}) =>
  (await ask(listCourseLearners, stage.actor, { id, ...filter }, options(stage))).data.map(
    ({ recipient }) => recipient.name,
  );

/** Ana 80, Bo 50, Cy 46 with one step missing, and Dee, who is only in the group. */
async function aClass(stage: Stage): Promise<ACourse> {
  await run(stage, putRecipient, { email: "dee@x.example", name: "dee", groups: ["Spring"] });
  const course = await aCourse(stage, { groups: ["Spring"] });
  await grade(stage, course, "ana@x.example", 80, 80);
  await grade(stage, course, "bo@x.example", 50, 50);
  await grade(stage, course, "cy@x.example", 100, null);
  return course;
}

describe("the learners of a course", () => {
  dbTest("are its groups' members and those of their own, sorted, searched and filtered", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aClass(stage);
    expect(await learners(stage, course)).toEqual(["ana", "bo", "cy", "dee"]);
    expect(await learners(stage, course, { sort: "-grade" })).toEqual(["ana", "bo", "cy", "dee"]);
    expect(await learners(stage, course, { search: "BO@" })).toEqual(["bo"]);
    expect(await learners(stage, course, { standing: "passing" })).toEqual(["ana", "bo"]);
    expect(await learners(stage, course, { standing: "not_passing" })).toEqual(["cy", "dee"]);
    await generate(stage, course.id);
    expect(await learners(stage, course, { standing: "certificate" })).toEqual(["ana", "bo"]);
    const count = (filter: object) =>
      ask(countCourseLearners, stage.actor, { id: course.id, ...filter }, options(stage));
    expect([await count({}), await count({ standing: "no_certificate" })]).toEqual([4, 2]);
    const figures = await ask(courseFigures, stage.actor, { ids: [course.id] }, options(stage));
    expect(figures[course.id]).toEqual({ learners: 4, passing: 2, issued: 2, drafts: 0 });
  });

  dbTest("are paged without gaps or repeats, whatever they are sorted by", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aClass(stage);
    for (const sort of ["name", "-name", "grade", "-grade"] as const) {
      const seen: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await ask(
          listCourseLearners,
          stage.actor,
          { id: course.id, sort, limit: 1, cursor },
          options(stage),
        );
        seen.push(...page.data.map(({ recipient }) => recipient.name));
        if (!page.nextCursor) break;
        cursor = page.nextCursor;
      }
      expect([sort, seen.toSorted()]).toEqual([sort, ["ana", "bo", "cy", "dee"]]);
      expect([sort, seen[0]]).toEqual([sort, sort === "name" || sort === "-grade" ? "ana" : "dee"]);
    }
  });

  dbTest("one of them: best grades, all attempts, and what is missing", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aClass(stage);
    const later = { ...stage, now: new Date("2026-03-11T09:00:00Z") };
    const recipientId = await grade(later, course, "cy@x.example", 60);
    const record = await ask(getLearnerRecord, stage.actor, { id: course.id, recipientId }, options(stage));
    expect(record.steps.map(({ name, best }) => [name, best])).toEqual([
      ["Quiz", 100],
      ["Exam", null],
      ["Reading", null],
    ]);
    expect([record.missing, record.grade, record.passing]).toEqual([["Exam"], 40, false]);
    expect(record.attempts.map(({ grade: mark }) => mark)).toEqual([60, 100]);
  });
});

describe("a change of the grade range", () => {
  dbTest("says beforehand who newly passes and who no longer does, and so it is", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aClass(stage);
    await generate(stage, course.id);
    const look = (certificate: object, steps?: { id?: Id<"step">; name: string; weight?: number }[]) =>
      ask(previewRange, stage.actor, { id: course.id, certificate, steps }, options(stage));
    const certificates = 2;
    const same = { passing: 2, newlyPassing: 0, noLongerPassing: 0, certificates };
    expect(await look({})).toEqual({ ...same, anew: false });
    expect(await look({ topGrade: 99.5 })).toEqual({ ...same, anew: true });
    expect(await look({ passingGrade: 60 })).toMatchObject({ passing: 1, newlyPassing: 0, noLongerPassing: 1 });
    const alone = { completionRule: "none", passingGrade: 40 };
    expect(await look(alone)).toMatchObject({ passing: 3, newlyPassing: 1, noLongerPassing: 0 });
    const steps = [{ name: "Quiz", weight: 90 }, { name: "Exam", weight: 10 }, { name: "Reading" }];
    expect(await look({ completionRule: "none", passingGrade: 85 }, steps)).toMatchObject({
      passing: 1,
      newlyPassing: 1,
      noLongerPassing: 2,
    });
    const quizAlone = [{ name: "Quiz", weight: 100 }, { name: "Reading" }];
    expect(await look({}, quizAlone)).toMatchObject({ passing: 3, newlyPassing: 1, noLongerPassing: 0 });
    const another = [
      { name: "Quiz", weight: 40 },
      { name: "Exam", weight: 50 },
      { name: "Lab", weight: 10 },
    ];
    expect(await look({}, another)).toMatchObject({ passing: 0, newlyPassing: 0, noLongerPassing: 2 });
    await expect(look({}, [{ name: "Quiz", weight: 90 }])).rejects.toThrow("They must add up to exactly 100 %.");
    await run(stage, updateCourse, { id: course.id, certificate: { completionRule: "none", passingGrade: 40 } });
    expect(await learners(stage, course, { standing: "passing" })).toEqual(["ana", "bo", "cy"]);
  });
});

dbTest("the database and the rule agree on who passes, at the range's very edges", async ({ db }) => {
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  const mark = fc.integer({ min: 495_000, max: 505_000 }).map((n) => n / 10_000);
  const marks = fc.sample(fc.tuple(mark, fc.option(mark, { freq: 4 })), 80);
  const ids: Id<"recipient">[] = [];
  for (const [i, [quiz, exam]] of [[50, 50] as const, [49.9999, 50.0001] as const, ...marks].entries())
    ids.push(await grade(stage, course, `p${i}@x.example`, quiz, exam));
  ids.push(await enrol(stage, course.id, "nobody@x.example"));
  for (const certificate of [
    {},
    { passingGrade: 50.0001, topGrade: 50.2 },
    { completionRule: "none", passingGrade: 0 },
  ] as const) {
    await run(stage, updateCourse, { id: course.id, certificate });
    const row = await findCourse(db, stage.workspaceId, course.id);
    if (!row) throw new Error("The course is gone.");
    const byRule = (await findStandings(db, measureOf(row, stage.now), ids)).filter((each) => passesCourse(row, each));
    const figures = await ask(courseFigures, stage.actor, { ids: [course.id] }, options(stage));
    expect(figures[course.id]?.passing).toBe(byRule.length);
  }
});
