import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { findPipelinePrograms } from "@/db/queries/pipeline";
import { findWorkspace } from "@/db/queries/workspaces";
import { programComponents, programProgress, programResults } from "@/db/schema/programs";
import { type Id, newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { aGroup, joinGroup } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import type { Stage } from "@/tests/support/factories";
import { aParticipant, aPipeline, aProgram } from "@/tests/support/pipelines";
import { PIPELINE_SORTS, type PipelineItem, pipelineSort } from "../rules/pipeline-view";
import { pipelineStatus, type Standing } from "../rules/standing";
import { PIPELINE_STATES } from "../rules/vocabulary";
import { exportPipeline } from "./export-pipeline";
import { pipelineOfCertification } from "./pipeline-of-certification";
import { pipelineSummary } from "./pipeline-summary";
import { readPipeline, scopeOf } from "./read-pipeline";

const TODAY = "2026-03-10";
const NAMES = ["Bob", "bob", "Álvaro", "Zoë Łukasz", "Ann 100%", "Ann_Lee", "ann"];
const day = fc.option(fc.constantFrom("2026-03-09", TODAY, "2026-03-11"), { nil: null });
const anyone = fc.record({
  name: fc.constantFrom(...NAMES),
  standing: fc.record({
    openCount: fc.constantFrom(0, 1),
    failingCount: fc.constantFrom(0, 0, 1, 2),
    started: fc.boolean(),
    openDueOn: day,
    expectedOn: day,
  }),
  /** In the first program, the second, or both. */
  both: fc.constantFrom([0], [1], [0, 1]),
});
type Anyone = { name: string; standing: Standing; both: readonly number[] };

/** All pages of two, as a loop over the API would read them. */
async function pagesOfTwo(stage: Stage, id: Id<"certification">, sort: string, few: number): Promise<PipelineItem[]> {
  const { db, workspaceId, actor, now } = stage;
  const workspace = await findWorkspace(db, workspaceId);
  if (!workspace) throw new Error("No workspace.");
  const context = { db, workspace, actor, now };
  const chosen = await findPipelinePrograms(db, workspaceId, { certificationId: id, ended: false });
  const found: PipelineItem[] = [];
  let cursor: string | undefined;
  do {
    const asked = { limit: 2, cursor, sort: pipelineSort.parse(sort) };
    const page = await readPipeline(context, chosen, await scopeOf(context, chosen, {}), asked, few);
    expect(page.participants.length).toBeLessThanOrEqual(2);
    found.push(...page.participants);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

/** What is missing comes last, whichever way round. */
function byKey<T>(rows: readonly T[], key: (row: T) => string | null, descending: boolean): T[] {
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === descending ? 1 : -1;
  });
}

const KEYS: Record<string, (row: PipelineItem) => string | null> = {
  program: (row) => row.programName.toLowerCase(),
  expectedOn: (row) => row.expectedOn,
  status: (row) => String(PIPELINE_STATES.indexOf(row.status)),
};

dbTest("pages of two show everybody once in every sort, both ways, with the status of the rule", async ({ db }) => {
  const people = fc.array(anyone, { maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(people, fc.constantFrom(0, 3, 100), async (made: Anyone[], few) => {
      const { stage, id } = await aPipeline(db);
      const ids = [await aProgram(stage, id, { name: "Zinc" }), await aProgram(stage, id, { name: "amber" })];
      const standings = new Map<string, Standing>();
      for (const { name, standing, both } of made) {
        const person = await aParticipant(
          stage,
          both.flatMap((i) => ids[i] ?? []),
          { name, standing },
        );
        standings.set(person, standing);
      }
      const { rows } = await db.execute<{ key: string }>(sql`
        select p.recipient_id || p.program_id as key from program_participants p
        join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
        where p.workspace_id = ${stage.workspaceId} order by lower(r.name), r.id, p.program_id`);
      const keyOf = ({ recipient, programId }: PipelineItem) => recipient.id + programId;
      const byName = await pagesOfTwo(stage, id, "name", few);
      expect(byName.map(keyOf)).toEqual(rows.map(({ key }) => key));
      expect(await pagesOfTwo(stage, id, "-name", few)).toEqual(byName.toReversed());
      for (const { recipient, status } of byName) {
        const standing = standings.get(recipient.id);
        expect(status).toBe(standing && pipelineStatus(standing, TODAY));
      }
      for (const sort of PIPELINE_SORTS.filter((each) => each !== "name"))
        for (const descending of [false, true]) {
          const wanted = byKey(byName, KEYS[sort] ?? (() => null), descending);
          expect(await pagesOfTwo(stage, id, descending ? `-${sort}` : sort, few)).toEqual(wanted);
        }
    }),
    { numRuns: 10 },
  );
});

const names = async (stage: Stage, id: Id<"certification">, asked: Record<string, unknown>) => {
  const page = await ask(pipelineOfCertification, stage.actor, { id, ...asked }, stage);
  return page.participants.map(({ recipient }) => recipient.name);
};

dbTest(
  "it is who is in the running programs of the certification, ended ones on request, drafts never",
  async ({ db }) => {
    const { stage, id } = await aPipeline(db);
    const endedAt = new Date("2026-03-01T10:00:00Z");
    const running = await aProgram(stage, id, {});
    const ended = await aProgram(stage, id, { status: "ended", endedAt, endedOn: "2026-03-01" });
    await aParticipant(stage, [running], { name: "Runs" });
    const gone = await aParticipant(stage, [running], { name: "Left" });
    await db.execute(sql`update program_participants set left_at = now() where recipient_id = ${gone}`);
    const past = await aParticipant(stage, [ended], { name: "Was there" });
    const result = { programId: ended, recipientId: past, result: "complete", evaluatedAt: endedAt } as const;
    await db.insert(programResults).values({ workspaceId: stage.workspaceId, ...result });
    await aParticipant(stage, [await aProgram(stage, id, { status: "draft" })], { name: "Draft" });
    await aParticipant(stage, [await aProgram(stage, null, {})], { name: "Unlinked" });
    expect(await names(stage, id, {})).toEqual(["Runs"]);
    expect(await names(stage, id, { ended: "true" })).toEqual(["Runs", "Was there"]);
    expect(await names(stage, id, { ended: "true", program: ended })).toEqual(["Was there"]);
    const page = await ask(pipelineOfCertification, stage.actor, { id, ended: true, program: ended }, stage);
    const erased = await aParticipant(stage, [ended], { name: "Erased" });
    await db.execute(sql`update recipients set erased_at = now(), name = '', email = null where id = ${erased}`);
    expect(await names(stage, id, { ended: true })).toEqual(["Runs", "Was there"]);
    expect(page.participants[0]).toMatchObject({ programStatus: "ended", result: "complete" });
    const elsewhere = await aPipeline(db);
    await expect(names(elsewhere.stage, id, {})).rejects.toMatchObject({ code: "not_found" });
  },
);

dbTest("a group finds who was added as it and who is in it; a name whatever its case and accents", async ({ db }) => {
  const { stage, id } = await aPipeline(db);
  const [program, group] = [await aProgram(stage, id, {}), await aGroup(stage, "Spring")];
  await aParticipant(stage, [program], { name: "Added as it" }, group);
  await joinGroup(stage, group, [await aParticipant(stage, [program], { name: "Álvaro Łukasz" })]);
  await aParticipant(stage, [program], { name: "Ann 100%" });
  expect(await names(stage, id, { group })).toEqual(await names(stage, id, { group: "SPRING" }));
  expect((await names(stage, id, { group })).toSorted()).toEqual(["Added as it", "Álvaro Łukasz"].toSorted());
  await expect(names(stage, id, { group: "Autumn" })).rejects.toMatchObject({ code: "invalid" });
  expect(await names(stage, id, { name: "alvaro luk" })).toEqual(["Álvaro Łukasz"]);
  expect(await names(stage, id, { name: "ÁLVARO" })).toEqual(["Álvaro Łukasz"]);
  expect(await names(stage, id, { name: "0%" })).toEqual(["Ann 100%"]);
  expect(await names(stage, id, { name: "Ann_" })).toEqual([]);
  expect(await names(stage, id, { name: "X.EXAMPLE" })).toEqual(["Added as it", "Ann 100%", "Álvaro Łukasz"]);
});

dbTest(
  "the figures are of the whole pipeline: neither a status nor a search changes them, and what is found is told beside them",
  async ({ db }) => {
    const { stage, id } = await aPipeline(db);
    const program = await aProgram(stage, id, {});
    const group = await aGroup(stage, "Spring");
    for (const standing of [{}, { started: true }, { openDueOn: "2026-03-09" }, { failingCount: 1 }, { started: true }])
      await aParticipant(stage, [program], { name: "Somebody", standing }, standing.failingCount ? group : null);
    const summary = { enrolled: 5, onTrack: 2, offTrack: 1, didNotPass: 1, complete: 0 };
    const page = await ask(pipelineOfCertification, stage.actor, { id, status: "on_track", limit: 1 }, stage);
    expect([page.summary, page.found]).toEqual([summary, 2]);
    expect(page.participants.map(({ status }) => status)).toEqual(["on_track"]);
    expect(page.nextCursor).not.toBeNull();
    for (const [filter, found] of [
      [{ name: "nobody" }, 0],
      [{ name: "some", status: "off_track" }, 1],
      [{ group }, 1],
    ] as const)
      expect(await ask(pipelineOfCertification, stage.actor, { id, ...filter }, stage)).toMatchObject({
        summary,
        found,
      });
    expect(await ask(pipelineSummary, stage.actor, { certification: id }, stage)).toEqual(summary);
    expect(await ask(pipelineSummary, stage.actor, { program }, stage)).toEqual(summary);
  },
);

dbTest(
  "past due is what counts, is open, and whose day with its extension has gone by; what failed is named before what is late",
  async ({ db }) => {
    const { stage, id } = await aPipeline(db);
    const { workspaceId, now } = stage;
    const programId = await aProgram(stage, id, {});
    const recipientId = await aParticipant(stage, [programId], { name: "Late", standing: { openDueOn: "2026-03-09" } });
    const trouble = async () => {
      const { participants } = await ask(pipelineOfCertification, stage.actor, { id }, stage);
      return participants.map(({ pastDue, trouble, troubles }) => ({ pastDue, trouble, troubles }));
    };
    const add = async (fields: object, progress: object | null = null) => {
      const component = newId("component");
      const due = { position: 1, name: "Part", kind: "session", dueOn: "2026-03-09", ...fields } as const;
      await db.insert(programComponents).values({ workspaceId, programId, id: component, ...due });
      const row = { workspaceId, programId, recipientId, componentId: component, updatedAt: now };
      if (progress) await db.insert(programProgress).values({ ...row, ...progress });
    };
    await add({});
    expect(await trouble()).toEqual([
      { pastDue: 1, troubles: 1, trouble: { name: "Part", status: "not_started", daysLate: 1 } },
    ]);
    await add({ name: "Kick-off", dueOn: "2026-03-05" }, { status: "in_progress" });
    await add({ dueOn: TODAY });
    await add({ optional: true });
    await add({ kind: "announcement" });
    await add({}, { status: "complete", completedAt: now });
    await add({}, { dueOn: TODAY });
    expect(await trouble()).toEqual([
      { pastDue: 2, troubles: 2, trouble: { name: "Kick-off", status: "in_progress", daysLate: 5 } },
    ]);
    await add({ name: "Practical", dueOn: null }, { status: "missed" });
    expect(await trouble()).toEqual([
      { pastDue: 2, troubles: 3, trouble: { name: "Practical", status: "missed", daysLate: null } },
    ]);
  },
);

dbTest(
  "a page goes on where the last one ended when what it ended with has changed in the meantime",
  async ({ db }) => {
    const { stage, id } = await aPipeline(db);
    const program = await aProgram(stage, id, {});
    const first = await aParticipant(stage, [program], { name: "Ann" });
    await aParticipant(stage, [program], { name: "Bob", standing: { started: true } });
    const asked = { id, sort: "status", limit: 1 };
    const { nextCursor } = await ask(pipelineOfCertification, stage.actor, asked, stage);
    await db.execute(sql`update program_participants set failing_count = 1 where recipient_id = ${first}`);
    expect(await names(stage, id, { ...asked, cursor: nextCursor })).toEqual(["Bob"]);
  },
);

dbTest("what cannot be sorted by, and cursors of other lists, are refused", async ({ db }) => {
  const { stage, id } = await aPipeline(db);
  await expect(names(stage, id, { sort: "email" })).rejects.toMatchObject({ code: "invalid" });
  await expect(names(stage, id, { sort: "--name" })).rejects.toMatchObject({ code: "invalid" });
  await expect(names(stage, id, { cursor: "WzFd" })).rejects.toMatchObject({ code: "invalid" });
});

dbTest("the file has whom the filters find, by name, with what nobody's spreadsheet runs", async ({ db }) => {
  const { stage, id } = await aPipeline(db);
  const program = await aProgram(stage, id, { name: "=Cohort" });
  for (const name of ["Bob", "Ann"])
    await aParticipant(stage, [program], { name, standing: { started: true, expectedOn: "2026-04-01" } });
  await aParticipant(stage, [program], { name: "Cid" });
  const lines = await ask(exportPipeline, stage.actor, { id, status: "on_track" }, stage);
  let text = "";
  for await (const line of lines) text += line;
  const file = text.replaceAll(/rcp_[0-9a-f]{32}/g, "");
  expect(file.split("\r\n")).toEqual([
    "name,email,program,expected_on,status,past_due,result",
    "Ann,@x.example,'=Cohort,2026-04-01,on_track,0,",
    "Bob,@x.example,'=Cohort,2026-04-01,on_track,0,",
    "",
  ]);
});
