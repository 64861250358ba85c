import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { lockProgram } from "@/db/queries/programs";
import type { Id } from "@/lib/core/ids";
import { createCourse } from "@/lib/courses/commands/create-course";
import { deleteCourse } from "@/lib/courses/commands/delete-course";
import { publishCourse } from "@/lib/courses/commands/publish-course";
import { recordGrades } from "@/lib/courses/commands/record-grades";
import { updateCourse } from "@/lib/courses/commands/update-course";
import { getCourse } from "@/lib/courses/reads/get-course";
import { deleteGroup } from "@/lib/groups/commands/delete-group";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { putRecipient } from "@/lib/recipients/commands/put-recipient";
import { at } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aRunningProgram, setStatus, standingsOf, trailOf } from "@/tests/support/programs";
import { getParticipant } from "../reads/get-participant";
import { addParticipants } from "./add-participants";
import { bringCourses } from "./bring-courses";
import { followCourses, followLearners } from "./follow-courses";
import { updateProgram } from "./update-program";

type Course = { id: Id<"course">; steps: Id<"step">[] };

/** Two graded steps that have to be taken, half each, passed with 50. */
async function aCourse(stage: Stage): Promise<Course> {
  const steps = [
    { name: "Quiz", weight: 50 },
    { name: "Exam", weight: 50 },
  ];
  const { id } = await run(stage, createCourse, { name: "Safety", steps });
  await run(stage, publishCourse, { id });
  return { id, steps: (await ask(getCourse, stage.actor, { id }, { db: stage.db })).steps.map((step) => step.id) };
}

async function grade(
  stage: Stage,
  course: Course,
  email: string,
  marks: (number | null)[],
  achievedAt = stage.now.toISOString(),
) {
  const grades = marks.flatMap((mark, i) =>
    mark === null ? [] : [{ stepId: course.steps[i] ?? "", recipient: { email }, grade: mark, achievedAt }],
  );
  await run(stage, recordGrades, { grades, source: "api" });
}

/** A running program of that course and a session, with these people. */
const following = (stage: Stage, course: Course, ...emails: string[]) =>
  aRunningProgram(stage, {
    emails,
    components: [{ name: "Course", courseId: course.id, dueOn: "2026-03-31" }, { name: "Session" }],
  });

async function first(stage: Stage, id: Id<"program">, recipientId: Id<"recipient"> | undefined) {
  const view = await ask(
    getParticipant,
    stage.actor,
    { id, recipientId: recipientId ?? "" },
    { db: stage.db, now: stage.now },
  );
  const { status, source, completedAt } = view.components[0] ?? {};
  return { status, source, completedAt };
}

async function asked({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<{ data: { recipientIds: string[] | null } }>(sql`
    select data from outbox where workspace_id = ${workspaceId} and name = 'programs/courses.asked' order by created_at, id`);
  return rows.map(({ data }) => data.recipientIds);
}

dbTest(
  "a component that is a course follows its learner: not started, begun with any grade, complete when it is passed",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const { id, people } = await following(stage, course, "a@x.example", "b@x.example");
    const [a, b] = people;
    const follow = () => run(stage, followLearners, { recipientIds: people, courseId: course.id });
    await grade(stage, course, "a@x.example", [90, null], "2026-03-01T08:00:00Z");
    await follow();
    expect(await first(stage, id, a)).toMatchObject({ status: "in_progress", source: "course" });
    expect(await first(stage, id, b)).toMatchObject({ status: "not_started" });
    await grade(stage, course, "a@x.example", [null, 40], "2026-03-02T08:00:00Z");
    await follow();
    expect(await first(stage, id, a)).toEqual({
      status: "complete",
      source: "course",
      completedAt: "2026-03-02T08:00:00.000Z",
    });
    expect(await standingsOf(stage, id)).toMatchObject([
      { openCount: 1, started: true },
      { openCount: 2, started: false },
    ]);
    const lines = await trailOf(stage, id);
    expect(lines.at(-1)).toMatchObject({ action: "program.follow-courses", after: { changed: 1 } });
    await follow();
    expect(await trailOf(stage, id)).toEqual(lines);
  },
);

dbTest(
  "its word is the course’s alone: nobody else’s is taken, and by other limits it changes back",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const program = await following(stage, course, "a@x.example");
    await grade(stage, course, "a@x.example", [50, 50]);
    await run(stage, followCourses, { courseId: course.id });
    await expect(setStatus(stage, program, "a@x.example", 0, "missed")).rejects.toMatchObject({
      fields: [
        { path: "progress.0.componentId", message: expect.stringContaining("Course follows the course Safety") },
      ],
    });
    expect((await first(stage, program.id, program.people[0])).status).toBe("complete");
    await db.execute(sql`update courses set passing_grade = 60 where id = ${course.id}`);
    await run(stage, followCourses, { courseId: course.id });
    expect((await first(stage, program.id, program.people[0])).status).toBe("in_progress");
  },
);

dbTest(
  "what was achieved before counts: it is asked when a program starts, gets people, or follows another course",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const other = await aCourse(stage);
    await grade(stage, course, "a@x.example", [100, 100]);
    await grade(stage, course, "b@x.example", [100, 100]);
    const { id, people, components } = await following(stage, course, "a@x.example");
    expect(await asked(stage)).toEqual([null]);
    await run(stage, followCourses, { programId: id });
    expect(await first(stage, id, people[0])).toMatchObject({ status: "complete" });
    await run(stage, addParticipants, { id, participants: [{ recipient: { email: "b@x.example" } }] });
    const added = (await asked(stage)).find((ids) => ids !== null);
    expect(added).toHaveLength(1);
    await run(stage, followLearners, { programId: id, recipientIds: added ?? [] });
    expect(await standingsOf(stage, id)).toMatchObject([{ openCount: 1 }, { openCount: 1 }]);
    const change = (courseId: string) =>
      run(stage, updateProgram, {
        id,
        components: [{ id: components[0], name: "Course", courseId }, { name: "Session" }],
      });
    await change(other.id);
    expect(await asked(stage)).toHaveLength(3);
    await run(stage, followCourses, { programId: id });
    expect(await first(stage, id, people[0])).toMatchObject({ status: "not_started" });
    await change(other.id);
    expect(await asked(stage)).toHaveLength(3);
  },
);

dbTest(
  "at the end, grades that were achieved later are not looked at; who left or is in no running program is left alone",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const { id, people } = await following(stage, course, "a@x.example");
    await grade(stage, course, "a@x.example", [100, null], "2026-03-10T09:00:00Z");
    await grade(at(stage, "2026-03-10T11:00:00Z"), course, "a@x.example", [null, 100], "2026-03-10T10:00:00Z");
    const workspace = {
      id: stage.workspaceId,
      slug: "x",
      name: "x",
      timeZone: "Europe/Oslo",
      credentialLimit: null,
      certificationsEnabled: true,
    };
    const bring = async (until: string) => {
      const program = await lockProgram(db, stage.workspaceId, id, "share");
      if (!program) throw new Error("Gone.");
      return bringCourses(
        { tx: db, workspace, now: new Date("2026-03-10T11:00:00Z") },
        program,
        people,
        new Date(until),
      );
    };
    await bring("2026-03-10T09:59:59Z");
    expect(await first(stage, id, people[0])).toMatchObject({ status: "in_progress" });
    await db.execute(sql`update program_participants set left_at = now() where program_id = ${id}`);
    expect(await bring("2026-03-10T10:00:00Z")).toEqual({ changed: 0 });
    await db.execute(sql`update program_participants set left_at = null where program_id = ${id}`);
    await db.execute(sql`update programs set status = 'draft' where id = ${id}`);
    await run(stage, followLearners, { recipientIds: people });
    expect(await first(stage, id, people[0])).toMatchObject({ status: "in_progress" });
    expect(await bring("2026-03-10T10:00:00Z")).toEqual({ changed: 1 });
  },
);

dbTest("everybody in the programs that follow a course is looked at, page by page", async ({ db }) => {
  const stage = await aWorkspace(db);
  const course = await aCourse(stage);
  const emails = Array.from({ length: 330 }, (_, i) => `p${i}@x.example`);
  const programs = [await following(stage, course, ...emails), await following(stage, course, ...emails)];
  for (const email of emails.slice(0, 20)) await grade(stage, course, email, [80, 80]);
  let pages = 0;
  for (let after: string | undefined; ; pages++) {
    const { next } = await run(stage, followCourses, { courseId: course.id, after });
    if (next === null) break;
    after = next;
  }
  expect(pages).toBe(1);
  for (const { id } of programs)
    expect((await standingsOf(stage, id)).filter(({ openCount }) => openCount === 1)).toHaveLength(20);
});

dbTest("a course that a program follows is not deleted from under it", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await run(stage, createCourse, { name: "Draft" });
  await aRunningProgram(stage, { components: [{ name: "C", courseId: id }] });
  await expect(run(stage, deleteCourse, { id })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("programs"),
  });
});

dbTest("a component completed through a group’s course stays so when the group goes", async ({ db }) => {
  const stage = await aWorkspace(db);
  await run(stage, putRecipient, { email: "a@x.example", name: "Ana", groups: ["Crew"] });
  const course = await aCourse(stage);
  await run(stage, updateCourse, { id: course.id, groups: ["Crew"] });
  const program = await aRunningProgram(stage, { components: [{ name: "Course", courseId: course.id }] });
  await grade(stage, course, "a@x.example", [90, 90]);
  const [crew] = (await ask(listGroups, stage.actor, {}, { db })).data;
  await run(stage, deleteGroup, { id: crew?.id ?? "" });
  await run(stage, followLearners, { recipientIds: program.people });
  expect(await standingsOf(stage, program.id)).toMatchObject([{ openCount: 0 }]);
});
