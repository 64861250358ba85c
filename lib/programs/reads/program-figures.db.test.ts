import { expect } from "vitest";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run } from "@/tests/support/factories";
import { aRunningProgram, setStatus } from "@/tests/support/programs";
import { extendDueDates } from "../commands/extend-due-dates";
import { removeParticipants } from "../commands/remove-participants";
import { programFigures } from "./program-figures";

const EMAILS = ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "gone@x.example"];
const KICK_OFF = 0;
const AFTER_KICK_OFF = new Date("2026-03-10T12:00:00Z");

dbTest(
  "figures of components say who is done, begun, failed and late, of whoever is in the program now",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage, { emails: EMAILS });
    await setStatus(stage, program, "a@x.example", KICK_OFF, "complete");
    await setStatus(stage, program, "b@x.example", KICK_OFF, "missed");
    await setStatus(stage, program, "c@x.example", KICK_OFF, "in_progress");
    await setStatus(stage, program, "gone@x.example", KICK_OFF, "complete");
    await run(stage, removeParticipants, { id: program.id, recipientIds: program.people.slice(4) });
    const figures = () => ask(programFigures, stage.actor, { id: program.id }, { db, now: AFTER_KICK_OFF });

    const [kickOff, essay, extra, welcome] = (await figures()).components;
    expect(kickOff).toMatchObject({ complete: 1, inProgress: 1, failed: 1, late: 2 });
    expect(essay).toMatchObject({ complete: 0, late: 0 }); // due on 20 March
    expect(extra).toMatchObject({ late: 0 }); // optional
    expect(welcome).toMatchObject({ late: 0 }); // never due

    const [componentId] = program.components;
    if (!componentId) throw new Error("There is no kick-off.");
    await run(stage, extendDueDates, {
      id: program.id,
      extensions: [{ recipientEmail: "d@x.example", componentId, dueOn: "2026-03-10" }],
    });
    expect((await figures()).components[KICK_OFF]).toMatchObject({ late: 1 });
  },
);

dbTest("would pass today is whoever has everything that counts", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: EMAILS.slice(0, 2) });
  const passing = async () => (await ask(programFigures, stage.actor, { id: program.id }, { db })).passing;
  expect(await passing()).toBe(0);
  await setStatus(stage, program, "a@x.example", 0, "complete");
  expect(await passing()).toBe(0);
  await setStatus(stage, program, "a@x.example", 1, "complete");
  expect(await passing()).toBe(1);
});
