import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { z } from "zod";
import { newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { aGroup, at, joinGroup } from "@/tests/support/certifications";
import { aCourse } from "@/tests/support/courses";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { type AProgram, aProgram, aRunningProgram, setStatus, standingsOf, trailOf } from "@/tests/support/programs";
import { listParticipants } from "../reads/list-participants";
import { countFound, previewProgress } from "../reads/preview-progress";
import type { ProgressStatus } from "../rules/vocabulary";
import { addParticipants } from "./add-participants";
import { endProgram } from "./end-program";
import { progressChunk } from "./progress-chunk";
import { removeParticipants } from "./remove-participants";
import { setFoundProgress } from "./set-found-progress";

type Wanted = Omit<z.input<(typeof setFoundProgress)["input"]>, "id" | "componentId" | "status"> & {
  status?: ProgressStatus;
};

const asked = ({ id, components }: AProgram, wanted: Wanted) => ({
  ...{ id, componentId: components[1] ?? "", status: "complete" as const },
  ...wanted,
});
const begin = (stage: Stage, program: AProgram, wanted: Wanted) => run(stage, setFoundProgress, asked(program, wanted));

async function finish(stage: Stage, jobId: string): Promise<number> {
  let chunks = 1;
  while (!(await run(stage, progressChunk, { jobId })).finished) chunks++;
  return chunks;
}

async function set(stage: Stage, program: AProgram, wanted: Wanted): Promise<number> {
  const { jobId } = await begin(stage, program, wanted);
  return finish(stage, jobId);
}

/** Who has this status in the second component. */
async function peopleWith({ db, workspaceId }: Stage, { components }: AProgram, status = "complete") {
  const { rows } = await db.execute<{ email: string }>(sql`
    select r.email from program_progress g join recipients r on r.workspace_id = g.workspace_id and r.id = g.recipient_id
    where g.workspace_id = ${workspaceId} and g.component_id = ${components[1]} and g.status = ${status} order by 1`);
  return rows.map(({ email }) => email);
}

async function resultOf({ db }: Stage, jobId: string) {
  const { rows } = await db.execute(sql`select status, done, total, result from jobs where id = ${jobId}`);
  return rows[0];
}

const addresses = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@x.example`);

dbTest("everybody is set over several chunks, each once, and where they stand follows", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: addresses(510) });
  await setStatus(stage, program, "p7@x.example", 1, "complete");
  const { jobId } = await begin(stage, program, { expected: 510 });
  expect(await finish(at(stage, "2026-03-11T09:00:00Z"), jobId)).toBe(3);
  expect(await peopleWith(stage, program)).toHaveLength(510);
  const standings = await standingsOf(stage, program.id);
  expect(new Set(standings.map(({ openCount, started }) => `${openCount} ${started}`))).toEqual(new Set(["1 true"]));
  expect(await resultOf(stage, jobId)).toEqual({
    ...{ status: "done", done: 510, total: 510 },
    result: { set: 509, already: 1, unfit: 0 },
  });
  const { rows } = await db.execute<{ day: string }>(sql`
    select to_char(completed_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as n from program_progress
    where workspace_id = ${stage.workspaceId} group by 1 order by 1`);
  expect(rows).toEqual([
    { day: "2026-03-10", n: 1 },
    { day: "2026-03-11", n: 509 },
  ]);
});

dbTest("the trail has one line of who asked and one of what it brought, with counts", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: addresses(300) });
  await setStatus(stage, program, "p7@x.example", 1, "complete");
  const before = (await trailOf(stage, program.id)).length;
  const { jobId } = await begin(stage, program, { expected: 300, search: "x.example" });
  await finish(stage, jobId);
  const said = { jobId, componentId: program.components[1], status: "complete" };
  expect((await trailOf(stage, program.id)).slice(before)).toEqual([
    { action: "program.set-found-progress", before: null, after: { ...said, participants: 300, searched: true } },
    { action: "program.progress-chunk", before: null, after: { ...said, set: 299, already: 1, unfit: 0 } },
  ]);
});

dbTest("only those whom the filters find: by address, group and standing, as the grid lists them", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: ["ada@x.example", "bo@x.example", "cy@y.example"] });
  const groupId = await aGroup(stage, "Evening");
  await joinGroup(stage, groupId, program.people.slice(2));
  await setStatus(stage, program, "ada@x.example", 0, "complete");
  const options = { db, now: stage.now };
  const filters = [
    [{ search: "X.EXAMPLE" }, { q: "X.EXAMPLE" }, ["ada@x.example", "bo@x.example"]],
    [{ groupId }, { group: groupId }, ["cy@y.example"]],
    [{ standing: "on_track" }, { status: "on_track" }, ["ada@x.example"]],
    [{ standing: "off_track", search: "bo" }, { status: "off_track", q: "bo" }, ["bo@x.example"]],
  ] as const;
  for (const [wanted, listed, emails] of filters) {
    expect(await ask(countFound, stage.actor, { id: program.id, ...wanted }, options)).toBe(emails.length);
    const { data } = await ask(listParticipants, stage.actor, { id: program.id, ...listed }, options);
    expect(data.map(({ recipient }) => recipient.email)).toEqual(emails);
    await set(stage, program, { ...wanted, status: "missed", expected: emails.length });
    expect(await peopleWith(stage, program, "missed")).toEqual(emails);
    await set(stage, program, { status: "not_started", expected: 3 });
  }
});

dbTest("who came, left, or stands elsewhere since it was confirmed is left alone, and counted", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: addresses(3) });
  const { jobId } = await begin(stage, program, { standing: "off_track", expected: 3 });
  const later = at(stage, "2026-03-10T09:00:01Z");
  await run(later, addParticipants, { id: program.id, participants: [{ recipient: { email: "new@x.example" } }] });
  await run(later, removeParticipants, { id: program.id, recipientIds: program.people.slice(0, 1) });
  await setStatus(later, program, "p1@x.example", 0, "complete");
  await finish(later, jobId);
  expect(await peopleWith(stage, program)).toEqual(["p2@x.example"]);
  expect(await resultOf(stage, jobId)).toMatchObject({ result: { set: 1, already: 0, unfit: 2 } });
});

dbTest("what it would do is counted before: who is set, who has it already, who was complete", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: addresses(5) });
  await setStatus(stage, program, "p0@x.example", 1, "complete");
  await setStatus(stage, program, "p1@x.example", 1, "missed");
  const options = { db, now: stage.now };
  const { expected: _, ...missed } = asked(program, { status: "missed", expected: 5 });
  expect(await ask(previewProgress, stage.actor, missed, options)).toEqual({ found: 5, set: 4, already: 1, undone: 1 });
  await set(stage, program, { status: "missed", expected: 5 });
  expect(await ask(previewProgress, stage.actor, missed, options)).toEqual({ found: 5, set: 0, already: 5, undone: 0 });
});

dbTest(
  "it is refused where it is not what was confirmed, of a draft, a course's component, and twice at once",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const course = await aCourse(stage);
    const draft = await aProgram(stage);
    await expect(begin(stage, draft, { expected: 1 })).rejects.toThrow("has not started");
    const program = await aRunningProgram(stage, {
      emails: addresses(2),
      components: [
        { name: "A", kind: "session" },
        { name: "Basics", kind: "course", courseId: course.id },
      ],
    });
    await expect(begin(stage, program, { expected: 2 })).rejects.toThrow("Basics follows the course");
    const plain = await aRunningProgram(stage, { emails: addresses(2) });
    await expect(begin(stage, plain, { expected: 1 })).rejects.toThrow("By now it would be 2, not 1.");
    await begin(stage, plain, { expected: 2 });
    await expect(begin(stage, plain, { expected: 2 })).rejects.toThrow("being set for many already");
    expect(await peopleWith(stage, plain)).toEqual([]);
  },
);

dbTest("a program is not ended while it goes on", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: addresses(2) });
  const { jobId } = await begin(stage, program, { expected: 2 });
  await expect(run(stage, endProgram, { id: program.id })).rejects.toThrow("being set for many participants");
  await finish(stage, jobId);
  await run(stage, endProgram, { id: program.id });
});

dbTest("it takes the permission to change programs", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage);
  const { workspaceId } = stage;
  const member = { kind: "member" as const, memberId: newId("member"), userId: newId("user"), workspaceId };
  const viewer = { ...stage, actor: { ...member, role: "viewer" as const } };
  await expect(begin(viewer, program, { expected: 1 })).rejects.toMatchObject({ code: "forbidden" });
  expect(await peopleWith(stage, program)).toEqual([]);
});
