import { describe, expect } from "vitest";
import { ask } from "@/lib/read";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { aCourse, grade, stepsOf } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run, type Stage } from "@/tests/support/factories";
import { getCourse } from "../reads/get-course";
import { activateCertificate } from "./activate-certificate";
import { archiveCourse } from "./archive-course";
import { createCourse } from "./create-course";
import { deleteCourse } from "./delete-course";
import { publishCourse } from "./publish-course";
import { startCourse } from "./start-course";
import { updateCourse } from "./update-course";

const look = ({ db, actor, now }: Stage, id: string) => ask(getCourse, actor, { id }, { db, now });
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
  );

describe("a course", () => {
  dbTest("is answered as it was made: days in the zone, weights in percent, groups by name", async ({ db }) => {
    const stage = await aWorkspace(db);
    await run(stage, putRecipient, { email: "ana@x.example", name: "Ana", groups: ["Spring"] });
    const { id } = await run(stage, createCourse, {
      name: "Safety 101",
      pacing: "self",
      startsOn: "2026-03-31T22:30:00Z",
      endsOn: "2026-06-30",
      steps: [{ name: "Quiz", graded: true, weight: 33.33 }, { name: "Exam", weight: 66.67 }, { name: "Reading" }],
      groups: ["spring"],
    });
    expect(await look(stage, id)).toMatchObject({
      status: "draft",
      started: false,
      pacing: "self",
      startsOn: "2026-04-01",
      endsOn: "2026-06-30",
      steps: [
        { name: "Quiz", graded: true, weight: 33.33 },
        { name: "Exam", graded: true, weight: 66.67 },
        { name: "Reading", graded: false, weight: null },
      ],
      groups: [{ name: "Spring" }],
      certificate: { achievementId: null, enabled: false, active: false, displayBehavior: "early_no_info" },
    });
  });

  dbTest("is published only when its weights make exactly 100, and keeps to it afterwards", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await run(stage, createCourse, { name: "C", steps: [{ name: "A", weight: 99.99 }] });
    expect(await refusal(run(stage, publishCourse, { id }))).toBe(
      "conflict: The weights add up to 99.99 %. They must add up to exactly 100 %.",
    );
    await run(stage, updateCourse, { id, steps: [{ name: "A", weight: 100 }] });
    await run(stage, publishCourse, { id });
    expect((await look(stage, id)).status).toBe("published");
    expect(await refusal(run(stage, updateCourse, { id, steps: [{ name: "A", weight: 50 }] }))).toContain("conflict");
    expect((await look(stage, id)).steps[0]?.weight).toBe(100);
  });

  dbTest("that issues certificates starts only once its certificate is active, and says what to do", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage);
    const certificate = { achievementId, enabled: true };
    const { id } = await run(stage, createCourse, { name: "C", steps: [{ name: "A", weight: 100 }], certificate });
    expect(await refusal(run(stage, startCourse, { id }))).toBe("conflict: Only a published course can be started.");
    await run(stage, publishCourse, { id });
    expect(await refusal(run(stage, startCourse, { id }))).toMatch(
      /^conflict: .*can’t be started before its certificate is activated\. Activate the certificate/,
    );
    await run(stage, activateCertificate, { id });
    await run(stage, startCourse, { id });
    expect(await look(stage, id)).toMatchObject({ started: true, certificate: { active: true } });
  });

  dbTest("that issues none starts without", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await run(stage, createCourse, { name: "C", steps: [{ name: "A", weight: 100 }] });
    await run(stage, publishCourse, { id });
    await run(stage, startCourse, { id });
    expect((await look(stage, id)).started).toBe(true);
  });

  dbTest("merges what is changed of its certificate, and keeps the rest", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, achievementId } = await aCourse(stage, { certificate: { displayBehavior: "end", passingGrade: 60 } });
    await run(stage, updateCourse, { id, certificate: { passingGrade: 75 } });
    const { certificate } = await look(stage, id);
    expect(certificate).toMatchObject({ achievementId, active: true, displayBehavior: "end", passingGrade: 75 });
    expect(await refusal(run(stage, updateCourse, { id, certificate: { topGrade: 70 } }))).toContain("invalid");
    expect(
      await refusal(run(stage, updateCourse, { id, certificate: { displayBehavior: "end_with_date" } })),
    ).toContain("Choose the day from which certificates are available");
  });

  dbTest("keeps steps by id and name, and those that have grades", async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    await grade(stage, course, "ana@x.example", 80);
    const [quiz, exam] = course.steps;
    await run(stage, updateCourse, {
      id: course.id,
      steps: [
        { id: exam, name: "Final exam", weight: 50 },
        { name: "quiz", weight: 50 },
      ],
    });
    expect(await stepsOf(stage, course.id)).toEqual([exam, quiz]);
    const without = run(stage, updateCourse, { id: course.id, steps: [{ name: "Final exam", weight: 100 }] });
    expect(await refusal(without)).toMatch(/^conflict: quiz has grades/);
    const ungraded = [
      { name: "quiz", graded: false },
      { name: "Final exam", weight: 100 },
    ];
    expect(await refusal(run(stage, updateCourse, { id: course.id, steps: ungraded }))).toMatch(/quiz has grades/);
  });

  dbTest("is refused what names nothing, and what somebody changed meanwhile", async ({ db }) => {
    const stage = await aWorkspace(db);
    const other = await aCourse(await aWorkspace(db));
    const { id } = await aCourse(stage);
    expect(await refusal(run(stage, updateCourse, { id, groups: ["Nobody"] }))).toContain("There is no such group");
    expect(
      await refusal(run(stage, updateCourse, { id, certificate: { achievementId: other.achievementId } })),
    ).toContain("not_found");
    expect(await refusal(run(stage, updateCourse, { id: other.id, name: "Mine" }))).toContain("not_found");
    const { version } = await look(stage, id);
    await run(stage, updateCourse, { id, name: "First", ifVersion: version });
    expect(await refusal(run(stage, updateCourse, { id, name: "Second", ifVersion: version }))).toContain("stale");
  });

  dbTest("is deleted as a draft on which nothing rests, else archived, and takes no grades then", async ({ db }) => {
    const stage = await aWorkspace(db);
    const draft = await run(stage, createCourse, { name: "C", steps: [{ name: "A", weight: 100 }] });
    await run(stage, deleteCourse, { id: draft.id });
    expect(await refusal(look(stage, draft.id))).toContain("not_found");
    const course = await aCourse(stage);
    expect(await refusal(run(stage, deleteCourse, { id: course.id }))).toContain("Archive this course instead");
    await run(stage, archiveCourse, { id: course.id });
    expect(await refusal(grade(stage, course, "ana@x.example", 80))).toContain("takes no more grades");
  });
});
