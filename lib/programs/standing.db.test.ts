import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { pipelineStatusOn, refreshStandings } from "@/db/queries/program-standing";
import { programComponents, programParticipants, programProgress, programs } from "@/db/schema/programs";
import { newId } from "@/lib/core/ids";
import { aPerson } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, type Stage } from "@/tests/support/factories";
import { dueOf } from "./rules/due";
import { type Part, pipelineStatus, type Standing, standingOf } from "./rules/standing";
import { COMPONENT_KINDS, PROGRESS_STATUSES } from "./rules/vocabulary";

const TODAY = "2026-03-10";
const day = fc.option(fc.constantFrom("2026-03-08", "2026-03-09", TODAY, "2026-03-11"), { nil: null });
const cell = fc.record({ status: fc.option(fc.constantFrom(...PROGRESS_STATUSES), { nil: null }), extension: day });
const component = fc.record({
  kind: fc.constantFrom(...COMPONENT_KINDS),
  optional: fc.boolean(),
  dueOn: day,
  cells: fc.tuple(cell, cell),
});
type Made = (typeof component extends fc.Arbitrary<infer T> ? T : never)[];

const RECIPIENTS = [0, 1] as const;

/** Two people in a program of these components; where neither a status nor an extension is drawn, there is no row. */
async function written(stage: Stage, made: Made) {
  const { db, workspaceId } = stage;
  const programId = newId("program");
  await db.insert(programs).values({ workspaceId, id: programId, name: "Drawn", status: "running" });
  const people = [await aPerson(stage, "a@x.example"), await aPerson(stage, "b@x.example")] as const;
  const scope = { workspaceId, programId };
  for (const recipientId of people)
    await db.insert(programParticipants).values({ ...scope, recipientId, addedAt: stage.now });
  for (const [position, { cells, ...fields }] of made.entries()) {
    const id = newId("component");
    await db.insert(programComponents).values({ ...scope, id, name: `C${position}`, position, ...fields });
    for (const i of RECIPIENTS) {
      const { status, extension } = cells[i];
      if (status === null && extension === null) continue;
      await db.insert(programProgress).values({
        ...{ ...scope, componentId: id, recipientId: people[i], updatedAt: stage.now, dueOn: extension },
        status: status ?? "not_started",
        completedAt: status === "complete" ? stage.now : null,
      });
    }
  }
  return { programId, people };
}

dbTest(
  "the projection of a participant is what the rule says of their components, whatever they are",
  async ({ db }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(component, { maxLength: 6 }), fc.boolean(), async (made, everybody) => {
        const stage = await aWorkspace(db);
        const { workspaceId } = stage;
        const { programId, people } = await written(stage, made);
        await refreshStandings(db, workspaceId, programId, everybody ? null : [people[1], people[0]]);
        const { rows } = await db.execute<Standing & { status: string }>(sql`
        select p.open_count as "openCount", p.failing_count as "failingCount", p.started, p.open_due_on::text as "openDueOn",
          p.expected_on::text as "expectedOn", ${pipelineStatusOn(TODAY)} as status
        from program_participants p join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
        where p.workspace_id = ${workspaceId} and p.program_id = ${programId} order by r.email`);
        const expected = RECIPIENTS.map((i) => {
          const parts = made.map(({ kind, optional, dueOn, cells }): Part => {
            const { status, extension } = cells[i];
            return { kind, optional, status: status ?? "not_started", dueOn: dueOf(dueOn, extension) };
          });
          const standing = standingOf(parts);
          return { ...standing, status: pipelineStatus(standing, TODAY) };
        });
        expect(rows).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  },
);

dbTest("it is written for those who are named, and where nothing differs nothing is written", async ({ db }) => {
  const stage = await aWorkspace(db);
  const cells = [
    { status: "complete", extension: null },
    { status: "complete", extension: null },
  ] as const;
  const { programId, people } = await written(stage, [
    { kind: "session", optional: false, dueOn: null, cells: [cells[0], cells[1]] },
    { kind: "survey", optional: false, dueOn: TODAY, cells: [{ status: null, extension: null }, cells[1]] },
  ]);
  const rows = async () =>
    (
      await db.execute<{ open: number; started: boolean; xmin: string; ctid: string }>(sql`
        select p.open_count as open, p.started, p.ctid::text from program_participants p
        join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
        where p.workspace_id = ${stage.workspaceId} and p.program_id = ${programId} order by r.email`)
    ).rows;
  await refreshStandings(db, stage.workspaceId, programId, [people[0]]);
  expect((await rows()).map(({ open, started }) => [open, started])).toEqual([
    [1, true],
    [0, false],
  ]);
  await refreshStandings(db, stage.workspaceId, programId, null);
  const once = await rows();
  expect(once.map(({ open, started }) => [open, started])).toEqual([
    [1, true],
    [0, true],
  ]);
  await refreshStandings(db, stage.workspaceId, programId, null);
  expect(await rows()).toEqual(once);
});
