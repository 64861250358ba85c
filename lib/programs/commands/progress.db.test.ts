import { expect } from "vitest";
import type { z } from "zod";
import { type Id, newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { aGroup, at, joinGroup } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { type AProgram, aProgram, aRunningProgram, setStatus, standingsOf, trailOf } from "@/tests/support/programs";
import { getParticipant } from "../reads/get-participant";
import { progressGrid } from "../reads/progress-grid";
import type { setProgressInput } from "../rules/progress-input";
import { PROGRESS_STATUSES } from "../rules/vocabulary";
import { addParticipants } from "./add-participants";
import { removeParticipants } from "./remove-participants";
import { setProgress } from "./set-progress";

type Row = Partial<z.input<typeof setProgressInput>["progress"][number]>;

/** Rows about a@x.example and the first component, complete, unless said otherwise. */
function put(stage: Stage, { id, components }: AProgram, ...rows: Row[]) {
  const componentId: string = components[0] ?? "";
  const progress = rows.map((row) => ({
    ...(row.recipientId ? {} : { recipientEmail: "a@x.example" }),
    ...{ componentId, status: "complete" as const },
    ...row,
  }));
  return run(stage, setProgress, { id, progress, source: "api" });
}

async function cellsOf(stage: Stage, { id }: AProgram, recipientId: Id<"recipient"> | undefined) {
  const view = await ask(
    getParticipant,
    stage.actor,
    { id, recipientId: recipientId ?? "" },
    { db: stage.db, now: stage.now },
  );
  return view.components;
}

const bad = (path: string, message: RegExp) => ({
  code: "invalid",
  fields: [expect.objectContaining({ path, message: expect.stringMatching(message) })],
});

dbTest(
  "every status can be said, by address or id, and taken back; what is complete keeps since when",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage);
    const [a] = program.people;
    for (const status of PROGRESS_STATUSES) {
      await put(stage, program, { recipientId: a, status });
      const [cell] = await cellsOf(stage, program, a);
      expect(cell).toMatchObject({
        status,
        completedAt: status === "complete" ? stage.now.toISOString() : null,
        source: status === "not_started" ? null : "api",
      });
    }
    await put(stage, program, { completedAt: "2026-03-01T10:00:00+01:00" });
    expect(await put(at(stage, "2026-03-11T09:00:00Z"), program, {})).toMatchObject({ changed: 0, unchanged: 1 });
    expect((await cellsOf(stage, program, a))[0]).toMatchObject({ completedAt: "2026-03-01T09:00:00.000Z" });
    await put(stage, program, { completedAt: "2026-03-02T09:00:00Z" });
    expect((await cellsOf(stage, program, a))[0]).toMatchObject({ completedAt: "2026-03-02T09:00:00.000Z" });
    await put(stage, program, { status: "not_started" });
    expect((await cellsOf(stage, program, a))[0]).toMatchObject({
      status: "not_started",
      completedAt: null,
      source: null,
    });
    expect(await standingsOf(stage, program.id)).toMatchObject([{ openCount: 2, started: false }]);
  },
);

dbTest(
  "the same again changes nothing, and leaves no line; of several about one place the last holds",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage);
    await put(stage, program, { status: "missed" }, { status: "in_progress" });
    expect((await cellsOf(stage, program, program.people[0]))[0]?.status).toBe("in_progress");
    const lines = await trailOf(stage, program.id);
    expect(lines.at(-1)).toMatchObject({
      action: "program.set-progress",
      before: { progress: [{ recipientId: program.people[0], status: "not_started" }] },
      after: { changed: 1, progress: [{ recipientId: program.people[0], status: "in_progress" }] },
    });
    expect(await put(stage, program, { status: "in_progress" })).toMatchObject({ changed: 0 });
    expect(await put(stage, program, { status: "not_started", componentId: program.components[1] })).toMatchObject({
      changed: 0,
    });
    expect(await trailOf(stage, program.id)).toEqual(lines);
  },
);

dbTest("what is wrong is named by its place, and then nothing of the list is written", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: ["a@x.example", "left@x.example"] });
  await run(stage, removeParticipants, { id: program.id, recipientIds: program.people.slice(1) });
  const other = await aRunningProgram(stage, { emails: ["other@x.example"] });
  const second = (row: Row) => put(stage, program, {}, row);
  await expect(second({ recipientEmail: "who@x.example" })).rejects.toMatchObject(
    bad("progress.1.recipientEmail", /no recipient/),
  );
  await expect(second({ recipientEmail: "other@x.example" })).rejects.toMatchObject(
    bad("progress.1.recipientEmail", /not in this program/),
  );
  await expect(second({ recipientEmail: "left@x.example" })).rejects.toMatchObject(
    bad("progress.1.recipientEmail", /not in this program/),
  );
  await expect(second({ recipientId: newId("recipient") })).rejects.toMatchObject(
    bad("progress.1.recipientId", /no recipient/),
  );
  await expect(second({ componentId: other.components[0] })).rejects.toMatchObject(
    bad("progress.1.componentId", /no such component/),
  );
  await expect(second({ completedAt: "2026-03-10T09:00:01Z" })).rejects.toMatchObject(
    bad("progress.1.completedAt", /future/),
  );
  await expect(second({ completedAt: "2026-03-01T09:00:00Z", status: "missed" })).rejects.toMatchObject(
    bad("progress.1.completedAt", /Only what is complete/),
  );
  await expect(second({ status: "done" as "complete" })).rejects.toMatchObject(
    bad("progress.1.status", /one of not_started/),
  );
  await expect(put(stage, program, ...Array.from({ length: 1001 }, () => ({})))).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("1,000"),
  });
  expect(await standingsOf(stage, program.id)).toMatchObject([{ started: false }]);
  const draft = await aProgram(stage);
  await expect(put(stage, draft, {})).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("has not started"),
  });
});

dbTest("a thousand rows are one list, and everybody stands where the rule says", async ({ db }) => {
  const stage = await aWorkspace(db);
  const emails = Array.from({ length: 250 }, (_, i) => `p${i}@x.example`);
  const program = await aRunningProgram(stage, { emails });
  const rows = emails.flatMap((recipientEmail, i) =>
    program.components.map((componentId, c) => ({
      recipientEmail,
      componentId,
      status: PROGRESS_STATUSES[(i + c) % 7],
    })),
  );
  const { changed } = await put(stage, program, ...rows);
  expect(changed).toBe(rows.filter(({ status }) => status !== "not_started").length);
  const standings = await standingsOf(stage, program.id);
  const open = (i: number) => [0, 1].filter((c) => PROGRESS_STATUSES[(i + c) % 7] !== "complete").length;
  expect(standings.map(({ email, openCount }) => [email, openCount])).toEqual(
    emails.map((email, i) => [email, open(i)] as const).toSorted((x, y) => (x[0] < y[0] ? -1 : 1)),
  );
});

dbTest(
  "the grid has a row for each, announcements with it, and says what is past due at the workspace’s midnight",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage, { emails: ["b@x.example", "a@x.example"] });
    await setStatus(stage, program, "b@x.example", 0, "complete");
    const group = await aGroup(stage, "Spring");
    await joinGroup(stage, group, program.people.slice(0, 1));
    const grid = (now: string, input: object = {}) =>
      ask(progressGrid, stage.actor, { id: program.id, ...input }, { db, now: new Date(now) });
    const before = await grid("2026-03-05T22:59:59Z"); // the fifth in Oslo, for one more second
    expect(before.components.map(({ name, counts }) => [name, counts])).toEqual([
      ["Kick-off", true],
      ["Essay", true],
      ["Extra", false],
      ["Welcome", false],
    ]);
    expect(before.rows.map(({ recipient, status }) => [recipient.email, status])).toEqual([
      ["a@x.example", "enrolled"],
      ["b@x.example", "on_track"],
    ]);
    const after = await grid("2026-03-05T23:00:00Z");
    expect(after.rows).toMatchObject([
      {
        status: "off_track",
        counted: 2,
        done: 0,
        expectedOn: "2026-03-20",
        cells: [
          { status: "not_started", overdue: true, dueOn: "2026-03-05" },
          { overdue: false },
          { overdue: false },
          { dueOn: null },
        ],
      },
      {
        status: "on_track",
        counted: 2,
        done: 1,
        cells: [{ status: "complete", overdue: false, source: "facilitator" }, {}, {}, {}],
      },
    ]);
    expect((await grid("2026-04-30T00:00:00Z")).rows[0]?.cells.map(({ overdue }) => overdue)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      (await grid("2026-03-06T00:00:00Z", { group: "Spring" })).rows.map(({ recipient }) => recipient.email),
    ).toEqual(["b@x.example"]);
    expect(
      (await grid("2026-03-06T00:00:00Z", { status: "off_track", limit: 1 })).rows.map(
        ({ recipient }) => recipient.email,
      ),
    ).toEqual(["a@x.example"]);
  },
);

dbTest("somebody who is added to a running program stands where its components put them", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage);
  await run(stage, addParticipants, { id: program.id, participants: [{ recipient: { email: "b@x.example" } }] });
  expect((await standingsOf(stage, program.id))[1]).toEqual({
    email: "b@x.example",
    openCount: 2,
    failingCount: 0,
    started: false,
    openDueOn: "2026-03-05",
    expectedOn: "2026-03-20",
  });
});
