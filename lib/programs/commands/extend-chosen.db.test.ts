import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run } from "@/tests/support/factories";
import { aProgramCertification, aRunningProgram, setStatus, trailOf } from "@/tests/support/programs";
import { extendChoices } from "../reads/extend-choices";
import { pipelineOfCertification } from "../reads/pipeline-of-certification";
import { extendChosen } from "./extend-chosen";
import { extendDueDates } from "./extend-due-dates";

/** Four people, late with a kick-off that was due on 5 March; today is the 10th. Cas has until the 15th, Dee has done it. */
async function late(db: Db) {
  const stage = await aWorkspace(db);
  const certificationId = await aProgramCertification(stage);
  const emails = ["ann@x.example", "ben@x.example", "cas@x.example", "dee@x.example"];
  const program = await aRunningProgram(stage, { emails, certificationId, endsOn: "2026-06-30" });
  const [kickOff] = program.components;
  if (!kickOff) throw new Error("It has no component.");
  const more = { recipientEmail: "cas@x.example", componentId: kickOff, dueOn: "2026-03-15" };
  await run(stage, extendDueDates, { id: program.id, extensions: [more] });
  await setStatus(stage, program, "dee@x.example", 0, "complete");
  const [ann] = program.people;
  if (!ann) throw new Error("Nobody");
  return { stage, certificationId, program: program.id, kickOff, ann, components: program.components };
}

describe("more time for those chosen", () => {
  dbTest("goes to whoever has less and is not through with it; where they stand follows at once", async ({ db }) => {
    const { stage, program, certificationId, kickOff } = await late(db);
    const options = { db, now: stage.now };
    const before = await ask(extendChoices, stage.actor, { program }, options);
    expect(before.choices[0]).toMatchObject({ counts: true, open: 3, late: 2 });
    const given = await run(stage, extendChosen, { program, componentId: kickOff, dueOn: "2026-03-12" });
    expect(given).toMatchObject({ extended: 2, kept: 2, dueOn: "2026-03-12" });
    const { summary } = await ask(pipelineOfCertification, stage.actor, { id: certificationId }, options);
    expect(summary).toMatchObject({ enrolled: 4, offTrack: 0 });
    const { choices } = await ask(extendChoices, stage.actor, { program }, options);
    expect(choices[0]).toMatchObject({ open: 3, late: 0 });
    expect(choices[0]?.days).toEqual([
      { dueOn: "2026-03-05", people: 1, open: 0 },
      { dueOn: "2026-03-12", people: 2, open: 2 },
      { dueOn: "2026-03-15", people: 1, open: 1 },
    ]);
    const told = (await trailOf(stage, program)).filter(({ action }) => action === "program.extend");
    expect(told.at(-1)).toMatchObject({ after: { extended: 2 } });
  });

  dbTest("reaches only those whom the filter finds, or who were ticked", async ({ db }) => {
    const { stage, program, certificationId, kickOff, ann } = await late(db);
    const what = { program, componentId: kickOff, dueOn: "2026-03-20" };
    const one = await run(stage, extendChosen, { ...what, people: [`${program}:${ann}`] });
    expect(one).toMatchObject({ extended: 1, kept: 0 });
    const off = await run(stage, extendChosen, { ...what, certification: certificationId, status: "off_track" });
    expect(off).toMatchObject({ extended: 1, kept: 0, from: { certification: certificationId, status: "off_track" } });
  });

  dbTest(
    "is refused for a day that gives nobody more, after the end, without a due day, and for nobody",
    async ({ db }) => {
      const { stage, program, kickOff, components } = await late(db);
      const attempt = (change: object) =>
        run(stage, extendChosen, { program, componentId: kickOff, dueOn: "2026-04-01", ...change });
      const at = (path: string) => ({ code: "invalid", fields: [{ path }] });
      await expect(attempt({ dueOn: "2026-03-05" })).rejects.toMatchObject(at("dueOn"));
      await expect(attempt({ dueOn: "2026-07-01" })).rejects.toMatchObject(at("dueOn"));
      await expect(attempt({ dueOn: "soon" })).rejects.toMatchObject(at("dueOn"));
      await expect(attempt({ componentId: components[3] })).rejects.toMatchObject(at("componentId"));
      await expect(attempt({ componentId: "cmp_0" })).rejects.toMatchObject(at("componentId"));
      await expect(attempt({ name: "nobody of this name" })).rejects.toMatchObject({ code: "conflict" });
    },
  );
});
