import { expect } from "vitest";
import { findPipelinePrograms } from "@/db/queries/pipeline";
import { findWorkspace } from "@/db/queries/workspaces";
import { programResults } from "@/db/schema/programs";
import { pipelineAnswer, showPipeline } from "@/lib/entrypoints/api/pipeline-answer";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import type { Stage } from "@/tests/support/factories";
import { aParticipant, aPipeline, aProgram } from "@/tests/support/pipelines";
import { pipelineSort } from "../rules/pipeline-view";
import { PIPELINE_STATES } from "../rules/vocabulary";
import { exportPipeline } from "./export-pipeline";
import { listParticipants } from "./list-participants";
import { pipelineOfCertification } from "./pipeline-of-certification";
import { pipelineOfProgram } from "./pipeline-of-program";
import { pipelineSummary } from "./pipeline-summary";
import { countFound } from "./preview-progress";
import { readPipeline, scopeOf } from "./read-pipeline";

/** Two whose results are other than where they stood, one without a result yet, and one in a program that goes on. */
async function ended(db: Stage["db"]) {
  const { stage, id } = await aPipeline(db);
  const running = await aProgram(stage, id, { name: "Runs" });
  const endedAt = new Date("2026-03-01T10:00:00Z");
  const program = await aProgram(stage, id, { name: "Over", status: "ended", endedAt, endedOn: "2026-03-01" });
  await aParticipant(stage, [running], { name: "Cid", standing: { started: true } });
  await aParticipant(stage, [program], { name: "Dan", standing: { openDueOn: "2026-02-01" } });
  const people = [
    { name: "Ann", standing: { openDueOn: "2026-02-01" }, result: "complete" },
    { name: "Bob", standing: { started: true }, result: "did_not_pass" },
  ] as const;
  for (const { result, ...person } of people) {
    const recipientId = await aParticipant(stage, [program], person);
    await db
      .insert(programResults)
      .values({ workspaceId: stage.workspaceId, programId: program, recipientId, result, evaluatedAt: endedAt });
  }
  return { stage, id, program };
}

dbTest(
  "who took part in an ended program counts and is found by the result, in every list and figure",
  async ({ db }) => {
    const { stage, id, program } = await ended(db);
    const whole = { enrolled: 4, onTrack: 1, offTrack: 1, didNotPass: 1, complete: 1 };
    const asked = { id, ended: true };
    const { summary, participants } = await ask(
      pipelineOfCertification,
      stage.actor,
      { ...asked, sort: "status" },
      stage,
    );
    expect(summary).toEqual(whole);
    const states = participants.map(({ recipient, status }) => [recipient.name, status]);
    expect(states).toEqual([
      ["Cid", "on_track"],
      ["Dan", "off_track"],
      ["Bob", "did_not_pass"],
      ["Ann", "complete"],
    ]);
    for (const status of PIPELINE_STATES) {
      const page = await ask(pipelineOfCertification, stage.actor, { ...asked, status }, stage);
      const wanted = states.flatMap(([name, state]) => (state === status ? [name] : []));
      expect([page.participants.map(({ recipient }) => recipient.name), page.found]).toEqual([wanted, wanted.length]);
    }
    const own = { ...whole, enrolled: 3, onTrack: 0 };
    expect(await ask(pipelineSummary, stage.actor, { program }, stage)).toEqual(own);
    expect((await ask(pipelineOfProgram, stage.actor, { id: program }, stage)).summary).toEqual(own);
  },
);

dbTest("so do people who are walked along the index of names", async ({ db }) => {
  const { stage, id } = await ended(db);
  const workspace = await findWorkspace(db, stage.workspaceId);
  if (!workspace) throw new Error("No workspace.");
  const context = { db, workspace, actor: stage.actor, now: stage.now };
  const programs = await findPipelinePrograms(db, stage.workspaceId, { certificationId: id, ended: true });
  const page = { limit: 10, sort: pipelineSort.parse("-status") };
  const { participants } = await readPipeline(context, programs, await scopeOf(context, programs, {}), page, 0);
  expect(participants.map(({ recipient }) => recipient.name)).toEqual(["Ann", "Bob", "Dan", "Cid"]);
});

dbTest("the file says the same, and so does the API in the four words that it has", async ({ db }) => {
  const { stage, id } = await ended(db);
  let file = "";
  for await (const line of await ask(exportPipeline, stage.actor, { id, ended: true }, stage)) file += line;
  const columns = file.split("\r\n").map((line) => line.split(","));
  expect(columns.slice(1, -1).map((row) => [row[0], row[4], row[6]])).toEqual([
    ["Ann", "complete", "complete"],
    ["Bob", "did_not_pass", "did_not_pass"],
    ["Cid", "on_track", ""],
    ["Dan", "off_track", ""],
  ]);
  const view = await ask(pipelineOfCertification, stage.actor, { id, ended: true }, stage);
  const answer = pipelineAnswer.parse(showPipeline(view));
  expect(answer.summary).toEqual({ enrolled: 4, onTrack: 1, offTrack: 1, didNotPass: 1 });
  expect(answer.participants.map(({ status, result }) => [status, result])).toEqual([
    ["enrolled", "complete"],
    ["did_not_pass", "did_not_pass"],
    ["on_track", null],
    ["off_track", null],
  ]);
});

dbTest(
  "the program's own list shows, sorts and filters by the result, and so does what is set for many",
  async ({ db }) => {
    const { stage, program: id } = await ended(db);
    const list = async (asked: object) => {
      const { data } = await ask(listParticipants, stage.actor, { id, ...asked }, stage);
      return data.map(({ recipient, status, result }) => [recipient.name, status, result]);
    };
    const bob = ["Bob", "did_not_pass", "did_not_pass"];
    const ann = ["Ann", "enrolled", "complete"];
    expect(await list({ sort: "status" })).toEqual([bob, ["Dan", "off_track", null], ann]);
    expect(await list({ status: "complete" })).toEqual([ann]);
    expect(await list({ status: "on_track" })).toEqual([]);
    expect(await ask(countFound, stage.actor, { id, standing: "did_not_pass" }, stage)).toBe(1);
  },
);
