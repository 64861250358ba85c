import { expect } from "vitest";
import { ask } from "@/lib/read";
import { aCourse, aDraft } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aParticipant, aPipeline, aProgram } from "@/tests/support/pipelines";
import { pipelineFigures } from "./pipeline-figures";
import { pipelineOfCertification } from "./pipeline-of-certification";

dbTest(
  "the figures of several certifications are those of their pipelines: of running programs alone",
  async ({ db }) => {
    const { stage, id } = await aPipeline(db);
    const { id: other } = await aDraft(stage, await aCourse(stage), { earnedBy: "programs" });
    const { id: empty } = await aDraft(stage, await aCourse(stage), { earnedBy: "programs" });
    const first = await aProgram(stage, id, {});
    const second = await aProgram(stage, id, {});
    const ended = await aProgram(stage, id, { status: "ended", endedAt: stage.now, endedOn: "2026-03-01" });
    await aParticipant(stage, [first, second], { name: "Ann", standing: { started: true } });
    await aParticipant(stage, [first, ended], { name: "Bob", standing: { failingCount: 1 } });
    await aParticipant(stage, [await aProgram(stage, other, {})], {
      name: "Cid",
      standing: { openDueOn: "2026-03-09" },
    });
    await aParticipant(stage, [await aProgram(stage, empty, { status: "draft" })], { name: "Dan" });
    const figures = await ask(pipelineFigures, stage.actor, { ids: [id, other, empty] }, stage);
    expect(Object.fromEntries(figures)).toEqual({
      [id]: { enrolled: 3, onTrack: 2, offTrack: 0, didNotPass: 1 },
      [other]: { enrolled: 1, onTrack: 0, offTrack: 1, didNotPass: 0 },
    });
    const { summary } = await ask(pipelineOfCertification, stage.actor, { id }, stage);
    expect(summary).toMatchObject(figures.get(id) ?? {});
  },
);
