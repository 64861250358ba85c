import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { z } from "zod";
import { courseSteps, courses } from "@/db/schema/courses";
import { type Id, newId } from "@/lib/core/ids";
import { forgetStagedGrades } from "@/lib/courses/staged-grades";
import { readCsv } from "@/lib/platform/csv-stream";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { listBadGrades } from "../reads/list-grade-rows";
import { archiveCourse } from "./archive-course";
import { importGradesChunk } from "./import-grades-chunk";
import { remapGrades } from "./remap-grades";
import { stageGrades } from "./stage-grades";
import { startGrades } from "./start-grades";
import { updateCourse } from "./update-course";

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function aCourse({ db, workspaceId }: Stage, names = ["Homework 1", "Final exam"]) {
  const id = newId("course");
  await db.insert(courses).values({ workspaceId, id, name: "Sea safety", status: "published" });
  const steps = names.map((name, position) => ({ workspaceId, id: newId("step"), courseId: id, position, name }));
  if (steps.length > 0)
    await db
      .insert(courseSteps)
      .values(steps.map((step) => ({ ...step, graded: true, weight: 10_000 / names.length })));
  return { id, steps: steps.map((step) => step.id) };
}

type Settings = Partial<Omit<z.input<typeof stageGrades.input>, "records">>;
const stage = (at: Stage, courseId: Id<"course">, file: string, settings: Settings = {}) =>
  run(at, stageGrades, { courseId, mode: "start", ...settings, records: readCsv(bytesOf(file)) });

async function finish(at: Stage, jobId: Id<"job"> | null): Promise<Record<string, number>> {
  if (!jobId) throw new Error("Nothing was begun.");
  for (let i = 0; i < 50; i++) {
    if (!(await run(at, importGradesChunk, { jobId })).finished) continue;
    const { rows } = await at.db.execute<{ result: Record<string, number> }>(
      sql`select result from jobs where id = ${jobId}`,
    );
    return rows[0]?.result ?? {};
  }
  throw new Error("The import did not end.");
}
const importAll = async (at: Stage, courseId: Id<"course">, file: string, settings: Settings = {}) =>
  finish(at, (await stage(at, courseId, file, settings)).jobId);

async function attempts({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<Record<string, string>>(sql`
    select r.email, r.name, s.name as step, g.grade::float8 as grade, to_char(g.achieved_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at
    from grades g join recipients r on r.workspace_id = g.workspace_id and r.id = g.recipient_id
    join course_steps s on s.workspace_id = g.workspace_id and s.id = g.step_id
    where g.workspace_id = ${workspaceId} order by r.email, s.name, g.achieved_at, g.grade`);
  return rows;
}

const CANVAS = `Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (48213),Final exam (48220),Final Score
,,,,,Manual Posting,,
    Points Possible,,,,,20,50,(read only)
"Lovelace, Ada",1,u1,ada@x.example,A,15,45.5,90
"Haddad, Noor",2,u2,noor@x.example,A,EX,20,40
"Student, Test",3,,0c1f,A,10,10,10
`;

describe("a file of grades", () => {
  dbTest("becomes attempts, with the names that it says", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    expect(await importAll(at, course.id, CANVAS)).toMatchObject({ recorded: 3 });
    expect(await attempts(at)).toEqual([
      { email: "ada@x.example", name: "Ada Lovelace", step: "Final exam", grade: 91, at: "2026-03-10 09:00" },
      { email: "ada@x.example", name: "Ada Lovelace", step: "Homework 1", grade: 75, at: "2026-03-10 09:00" },
      { email: "noor@x.example", name: "Noor Haddad", step: "Final exam", grade: 40, at: "2026-03-10 09:00" },
    ]);
  });

  dbTest("finds another course by then: a step that went takes its grades out, with the reason", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    const { jobId, importId } = await stage(at, course.id, CANVAS);
    await run(at, updateCourse, { id: course.id, steps: [{ id: course.steps[1], name: "Final exam", weight: 100 }] });
    expect(await finish(at, jobId)).toEqual({ recorded: 2, duplicates: 0, leftOut: 1 });
    expect((await attempts(at)).map(({ email, step }) => [email, step])).toEqual([
      ["ada@x.example", "Final exam"],
      ["noor@x.example", "Final exam"],
    ]);
    const { data } = await ask(listBadGrades, at.actor, { id: importId ?? "" }, { db });
    expect(
      data.map(({ line, errors }) => [line, ...errors.map(({ column, message }) => `${column}: ${message}`)]),
    ).toEqual([
      [4, "Homework 1 (48213): This step is gone from the course, or not graded any more, so the grade was left out."],
    ]);
  });

  dbTest("is stopped with the reason when the course was archived; what was recorded stays", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    const { jobId } = await stage(at, course.id, CANVAS);
    await run(at, archiveCourse, { id: course.id });
    await expect(finish(at, jobId)).rejects.toMatchObject({
      code: "conflict",
      message: "Sea safety is archived. It takes no more grades.",
    });
    expect(await attempts(at)).toEqual([]);
  });

  dbTest("again changes nothing, on another day too, and a new grade is a new attempt", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    await importAll(at, course.id, CANVAS);
    const before = await attempts(at);
    const later = { ...at, now: new Date("2026-03-20T09:00:00Z") };
    expect(await importAll(later, course.id, CANVAS)).toMatchObject({ duplicates: 3 });
    expect(await attempts(at)).toEqual(before);
    await importAll(later, course.id, CANVAS.replace("15,45.5", "16,45.5"));
    expect(await attempts(at)).toHaveLength(4);
  });

  dbTest("names a person by the first of their rows that says a name", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    const rows = [
      "ada@x.example,,Homework 1,70",
      "ada@x.example,Ada Lovelace,Final exam,80",
      "ADA@x.example,,Homework 1,75",
    ];
    await importAll(at, course.id, ["email,name,step,grade", ...rows].join("\n"));
    expect(new Set((await attempts(at)).map(({ name }) => name))).toEqual(new Set(["Ada Lovelace"]));
  });

  dbTest("with a day is an attempt of that day, once", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    await importAll(at, course.id, CANVAS);
    await importAll(at, course.id, CANVAS, { achievedAt: "2026-02-01" });
    await importAll(at, course.id, CANVAS, { achievedAt: "2026-02-01" });
    const days = (await attempts(at)).map((attempt) => attempt.at);
    expect(days.filter((day) => day === "2026-01-31 23:00")).toHaveLength(3);
    expect(days).toHaveLength(6);
  });

  dbTest("with a bad row is refused whole, unless it may be left out", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    const file = CANVAS.replace("15,45.5", "25,45.5");
    await expect(stage(at, course.id, file)).rejects.toMatchObject({
      code: "invalid",
      fields: [expect.objectContaining({ line: 4, column: "Homework 1 (48213)" })],
    });
    expect(await attempts(at)).toEqual([]);
    expect(await importAll(at, course.id, file, { skipInvalid: true })).toMatchObject({ recorded: 1 });
  });

  dbTest("checked only, writes nothing and says what matches no step", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at, ["Final exam"]);
    const report = await stage(at, course.id, CANVAS, { mode: "check" });
    expect(report).toMatchObject({ format: "canvas", rows: 2, valid: 2, grades: 2, unmatched: ["Homework 1 (48213)"] });
    const { rows } = await db.execute(sql`select 1 from grade_imports where workspace_id = ${at.workspaceId}`);
    expect(rows).toEqual([]);
  });

  dbTest("kept to be looked at, is read anew with other columns, points and all", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at, ["Final exam"]);
    const { importId } = await stage(at, course.id, CANVAS, { mode: "keep" });
    if (!importId) throw new Error("It was not kept.");
    const steps = { "Homework 1 (48213)": course.steps[0] ?? "", "Final exam (48220)": null };
    await run(at, remapGrades, { id: importId, mapping: { steps }, achievedAt: "2026-03-01" });
    const { jobId } = await run(at, startGrades, { id: importId });
    await finish(at, jobId);
    expect((await attempts(at)).map(({ email, grade, at }) => [email, grade, at])).toEqual([
      ["ada@x.example", 75, "2026-02-28 23:00"],
    ]);
    await expect(run(at, startGrades, { id: importId })).rejects.toMatchObject({ code: "conflict" });
  });

  dbTest("is forgotten a week later, what it brought is not", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    await stage(at, course.id, CANVAS, { mode: "keep" });
    expect(await forgetStagedGrades(db, new Date("2026-03-16T09:00:00Z"))).toBe(0);
    expect(await forgetStagedGrades(db, new Date("2026-03-18T09:00:00Z"))).toBe(1);
  });

  dbTest("of an archived course, or one without graded steps, is refused", async ({ db }) => {
    const at = await aWorkspace(db);
    const course = await aCourse(at);
    await db.execute(sql`update courses set status = 'archived' where id = ${course.id}`);
    await expect(stage(at, course.id, CANVAS)).rejects.toMatchObject({ code: "conflict" });
    const empty = await aCourse(at, []);
    await expect(stage(at, empty.id, CANVAS)).rejects.toMatchObject({ code: "invalid" });
  });
});
