import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { updateWorkspace } from "@/db/queries/workspaces";
import { deleteCertification } from "@/lib/certifications/commands/delete-certification";
import { ask } from "@/lib/read";
import { aCourse } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run } from "@/tests/support/factories";
import {
  aProgram,
  aProgramCertification,
  aRunningProgram,
  componentsOf,
  setStatus,
  standingsOf,
  trailOf,
} from "@/tests/support/programs";
import { getProgram } from "../reads/get-program";
import { listPrograms } from "../reads/list-programs";
import { createProgram } from "./create-program";
import { deleteProgram } from "./delete-program";
import { removeParticipants } from "./remove-participants";
import { startProgram } from "./start-program";
import { updateProgram } from "./update-program";

const field = (path: string, message: RegExp) => ({
  code: "invalid",
  fields: expect.arrayContaining([expect.objectContaining({ path, message: expect.stringMatching(message) })]),
});

dbTest("a program may begin with a name alone, and is a draft of sessions in the order given", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await run(stage, createProgram, { name: "Bare" });
  expect(await ask(getProgram, stage.actor, { id }, { db })).toMatchObject({
    status: "draft",
    components: [],
    participants: 0,
  });
  const course = await aCourse(stage);
  const made = await run(stage, createProgram, {
    name: "Whole",
    startsOn: "2026-03-01T23:30:00Z", // the second already, in Oslo
    endsOn: "2026-06-30",
    components: [{ name: "First" }, { name: "Second", courseId: course.id, optional: true, dueOn: "2026-04-01" }],
  });
  const view = await ask(getProgram, stage.actor, { id: made.id }, { db });
  expect(view).toMatchObject({ startsOn: "2026-03-02", endsOn: "2026-06-30", ending: false, certificationName: null });
  expect(view.components).toMatchObject([
    { name: "First", kind: "session", optional: false, position: 1, courseId: null },
    {
      name: "Second",
      kind: "course",
      optional: true,
      position: 2,
      courseId: course.id,
      courseName: "Course",
      dueOn: "2026-04-01",
    },
  ]);
});

dbTest(
  "days outside the program are refused, naming the component and the bound, whichever of the two is moved",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const days = { startsOn: "2026-03-01", endsOn: "2026-03-31" };
    const make = (component: object) =>
      run(stage, createProgram, { name: "P", ...days, components: [{ name: "Essay", ...component }] });
    await expect(make({ dueOn: "2026-04-01" })).rejects.toMatchObject(
      field("components.0.dueOn", /Essay is due on 1 April 2026, and the program ends on 31 March 2026/),
    );
    await expect(make({ startsOn: "2026-02-28" })).rejects.toMatchObject(
      field("components.0.startsOn", /Essay starts on 28 February 2026, and the program starts on 1 March 2026/),
    );
    await expect(make({ startsOn: "2026-03-09", dueOn: "2026-03-08" })).rejects.toMatchObject(
      field("components.0.dueOn", /due before it starts/),
    );
    await expect(make({ dueOn: "soon" })).rejects.toMatchObject(field("components.0.dueOn", /not a day/));
    await expect(
      run(stage, createProgram, { name: "P", startsOn: "2026-03-02", endsOn: "2026-03-01" }),
    ).rejects.toMatchObject(field("endsOn", /ends before it starts/));
    const { id } = await make({ dueOn: "2026-03-31" });
    await expect(run(stage, updateProgram, { id, endsOn: "2026-03-30" })).rejects.toMatchObject(
      field("endsOn", /Essay is due on 31 March 2026/),
    );
    await expect(run(stage, updateProgram, { id, startsOn: "2026-04-01", endsOn: "2026-04-30" })).rejects.toMatchObject(
      field("startsOn", /Essay is due on 31 March 2026/),
    );
    await run(stage, updateProgram, { id, endsOn: null });
  },
);

dbTest(
  "components keep their progress by id, by name, through a new order; one with progress can’t go",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage);
    const [kickOff, essay, extra, welcome] = program.components;
    await setStatus(stage, program, "a@x.example", 1, "complete");
    const { id } = program;
    await run(stage, updateProgram, {
      id,
      components: [{ name: "essay" }, { name: "Start", id: kickOff }, { name: "New", kind: "coaching" }],
    });
    const after = await ask(getProgram, stage.actor, { id }, { db });
    expect(after.components.map((one) => [one.id, one.name, one.kind, one.dueOn])).toEqual([
      [essay, "essay", "assignment", "2026-03-20"],
      [kickOff, "Start", "session", "2026-03-05"],
      [expect.not.stringMatching(`${extra}|${welcome}`), "New", "coaching", null],
    ]);
    expect(await standingsOf(stage, id)).toMatchObject([{ openCount: 2, started: true, openDueOn: "2026-03-05" }]);
    await expect(run(stage, updateProgram, { id, components: [{ name: "Start", id: kickOff }] })).rejects.toMatchObject(
      {
        code: "conflict",
        message: expect.stringContaining("essay has progress, so it can’t be removed"),
      },
    );
    await run(stage, updateProgram, { id, components: [{ name: "Essay", id: essay, optional: true }] });
    expect(await standingsOf(stage, id)).toMatchObject([{ openCount: 0, openDueOn: null, started: true }]);
    await expect(run(stage, updateProgram, { id, components: [{ name: "x", id: welcome }] })).rejects.toMatchObject(
      field("components.0.id", /not one of this program/),
    );
  },
);

dbTest(
  "the same again is nothing: no row, no new version, no line in the trail; an older look is refused",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aProgram(stage, { endsOn: "2026-12-01" });
    const before = await ask(getProgram, stage.actor, { id }, { db });
    const lines = await trailOf(stage, id);
    await run(stage, updateProgram, {
      id,
      name: before.name,
      endsOn: before.endsOn,
      components: before.components,
      certificationId: null,
    });
    expect(await ask(getProgram, stage.actor, { id }, { db })).toEqual(before);
    expect(await trailOf(stage, id)).toEqual(lines);
    await run(stage, updateProgram, { id, name: "Other", ifVersion: before.version });
    await expect(run(stage, updateProgram, { id, name: "Third", ifVersion: before.version })).rejects.toMatchObject({
      code: "stale",
    });
    expect((await trailOf(stage, id)).at(-1)).toMatchObject({ before: { name: "Leaders" }, after: { name: "Other" } });
  },
);

dbTest(
  "a certification can be linked when it is published and earned by programs, and nothing else can",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const good = await aProgramCertification(stage);
    const { id } = await aProgram(stage, { certificationId: good });
    expect(await ask(getProgram, stage.actor, { id }, { db })).toMatchObject({
      certificationId: good,
      certificationName: "Certified leader",
    });
    const link = (certificationId: string) => run(stage, updateProgram, { id, certificationId });
    for (const [fields, why] of [
      [{ status: "draft" }, /is a draft: publish it first/],
      [{ status: "retired" }, /is retired/],
      [{ earnedBy: "courses" }, /is earned by courses/],
    ] as const)
      await expect(link(await aProgramCertification(stage, fields))).rejects.toMatchObject(
        field("certificationId", why),
      );
    await db.execute(sql`update certifications set status = 'retired' where id = ${good}`);
    await expect(run(stage, deleteCertification, { id: good })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Programs lead to this certification"),
    });
    await run(stage, updateProgram, { id, name: "Renamed", certificationId: good }); // the one that it has stays
    const elsewhere = await aProgramCertification(await aWorkspace(db));
    await expect(link(elsewhere)).rejects.toMatchObject({ code: "not_found" });
    await run(stage, updateProgram, { id, certificationId: null });
    expect(await ask(getProgram, stage.actor, { id }, { db })).toMatchObject({ certificationId: null });
  },
);

dbTest("where certifications are switched off, linking is refused with what to do, and none shows", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage);
  const { id } = await aProgram(stage, { certificationId });
  await updateWorkspace(db, stage.workspaceId, { certificationsEnabled: false });
  await expect(aProgram(stage, { certificationId })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("switched off"),
  });
  expect(await ask(getProgram, stage.actor, { id }, { db })).toMatchObject({
    certificationId: null,
    certificationName: null,
  });
});

dbTest(
  "a component follows only a course of the workspace, which is not archived, and only as a course",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const archived = await aCourse(stage, { status: "archived", name: "Old" });
    const course = await aCourse(stage);
    const make = (component: object) => aProgram(stage, { components: [{ name: "C", ...component }] });
    await expect(make({ courseId: archived.id })).rejects.toMatchObject(
      field("components.0.courseId", /Old is archived/),
    );
    await expect(make({ courseId: course.id, kind: "session" })).rejects.toMatchObject(
      field("components.0.courseId", /Only a component of the kind course/),
    );
    await expect(make({ courseId: (await aCourse(await aWorkspace(db))).id })).rejects.toMatchObject({
      code: "not_found",
    });
    const { id, components } = await make({ courseId: course.id });
    await run(stage, updateProgram, { id, components: [{ id: components[0], name: "C", kind: "session" }] });
    expect((await ask(getProgram, stage.actor, { id }, { db })).components).toMatchObject([
      { kind: "session", courseId: null },
    ]);
  },
);

dbTest("it starts once, and with something to do", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await run(stage, createProgram, { name: "Empty" });
  await expect(run(stage, startProgram, { id })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("no components"),
  });
  await run(stage, updateProgram, { id, components: [{ name: "One" }] });
  await run(stage, startProgram, { id });
  await expect(run(stage, startProgram, { id })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("started already"),
  });
});

dbTest("a draft can be deleted, and a running one only while it is nobody’s", async ({ db }) => {
  const stage = await aWorkspace(db);
  const draft = await aProgram(stage);
  await run(stage, deleteProgram, { id: draft.id });
  await expect(componentsOf(stage, draft.id)).rejects.toMatchObject({ code: "not_found" });
  const running = await aRunningProgram(stage);
  await expect(run(stage, deleteProgram, { id: running.id })).rejects.toMatchObject({ code: "conflict" });
  await run(stage, removeParticipants, { id: running.id, recipientIds: running.people });
  await run(stage, deleteProgram, { id: running.id });
  const used = await aRunningProgram(stage);
  await setStatus(stage, used, "a@x.example", 0, "complete");
  await run(stage, removeParticipants, { id: used.id, recipientIds: used.people });
  await expect(run(stage, deleteProgram, { id: used.id })).rejects.toMatchObject({ code: "conflict" });
});

dbTest("lists them newest first, by name, status and certification, with who is where", async ({ db }) => {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage);
  const first = await aRunningProgram(
    { ...stage, now: new Date("2026-03-06T00:00:00Z") },
    { name: "Leaders of 2026", certificationId, emails: ["a@x.example", "b@x.example", "c@x.example"] },
  );
  const second = await aProgram(stage, { name: "Sellers" });
  await setStatus(stage, first, "b@x.example", 0, "complete");
  await setStatus(stage, first, "c@x.example", 1, "missed");
  const list = async (input: object) => (await ask(listPrograms, stage.actor, input, { db, now: stage.now })).data;
  expect((await list({})).map((item) => item.id)).toEqual([second.id, first.id]);
  expect((await list({ q: "leaders OF" })).map((item) => item.id)).toEqual([first.id]);
  expect((await list({ status: "draft" })).map((item) => item.id)).toEqual([second.id]);
  expect(await list({ certificationId })).toMatchObject([
    {
      id: first.id,
      participants: 3,
      certificationName: "Certified leader",
      pipeline: { enrolled: 3, onTrack: 1, offTrack: 1, didNotPass: 1 },
    },
  ]);
  const page = await ask(listPrograms, stage.actor, { limit: 1 }, { db });
  const next = await ask(listPrograms, stage.actor, { limit: 1, cursor: page.nextCursor ?? "" }, { db });
  expect([next.data.map((item) => item.id), next.nextCursor]).toEqual([[first.id], null]);
});
