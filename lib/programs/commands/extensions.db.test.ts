import { expect } from "vitest";
import type { z } from "zod";
import { ask } from "@/lib/read";
import { at } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { type AProgram, aProgram, aRunningProgram, setStatus, standingsOf, trailOf } from "@/tests/support/programs";
import { getParticipant } from "../reads/get-participant";
import { listParticipants } from "../reads/list-participants";
import type { extendInput } from "../rules/progress-input";
import { addParticipants } from "./add-participants";
import { endProgram } from "./end-program";
import { extendDueDates } from "./extend-due-dates";
import { setProgress } from "./set-progress";
import { takeBackExtensions } from "./take-back-extensions";
import { updateProgram } from "./update-program";

type One = Partial<z.input<typeof extendInput>["extensions"][number]>;

/** More time for a@x.example in the first component, which is due on 5 March, unless said otherwise. */
function extend(stage: Stage, { id, components }: AProgram, ...list: One[]) {
  const componentId: string = components[0] ?? "";
  const extensions = list.map((one) => ({
    ...(one.recipientId ? {} : { recipientEmail: "a@x.example" }),
    componentId,
    dueOn: "2026-03-12",
    ...one,
  }));
  return run(stage, extendDueDates, { id, extensions });
}

const bad = (path: string, message: RegExp) => ({
  code: "invalid",
  fields: [expect.objectContaining({ path, message: expect.stringMatching(message) })],
});

async function statuses(stage: Stage, { id }: AProgram) {
  const { data } = await ask(listParticipants, stage.actor, { id }, { db: stage.db, now: stage.now });
  return data.map(({ status, expectedOn }) => [status, expectedOn]);
}

dbTest(
  "who is behind is so no more from the moment that they have more time, and the trail says from when until when",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage, { emails: ["a@x.example", "b@x.example"] });
    const [a] = program.people;
    expect(await statuses(stage, program)).toEqual([
      ["off_track", "2026-03-20"],
      ["off_track", "2026-03-20"],
    ]);
    expect(await extend(stage, program, { dueOn: "2026-03-22T23:30:00Z" })).toMatchObject({
      extended: 1,
      recipientIds: [a],
    });
    expect(await statuses(stage, program)).toEqual([
      ["enrolled", "2026-03-23"],
      ["off_track", "2026-03-20"],
    ]);
    const place = { recipientId: a, componentId: program.components[0] };
    expect((await trailOf(stage, program.id)).at(-1)).toEqual({
      action: "program.extend",
      before: { extensions: [{ ...place, dueOn: "2026-03-05" }] },
      after: { extended: 1, extensions: [{ ...place, dueOn: "2026-03-23" }] },
    });
    const view = await ask(
      getParticipant,
      stage.actor,
      { id: program.id, recipientId: a ?? "" },
      { db, now: stage.now },
    );
    expect(view.components[0]).toMatchObject({
      componentDueOn: "2026-03-05",
      dueOn: "2026-03-23",
      extended: true,
      overdue: false,
      status: "not_started",
      source: null,
    });
    await setStatus(stage, program, "a@x.example", 0, "in_progress");
    expect(await statuses(at(stage, "2026-03-20T22:00:00Z"), program)).toEqual([
      ["on_track", "2026-03-23"],
      ["off_track", "2026-03-20"],
    ]);
    expect(await statuses(at(stage, "2026-03-24T00:00:00Z"), program)).toEqual([
      ["off_track", "2026-03-23"],
      ["off_track", "2026-03-20"],
    ]);
  },
);

dbTest(
  "only a later day than the one that they have, within the program; the same day again is nothing",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage, { endsOn: "2026-03-31" });
    await extend(stage, program, {});
    const lines = await trailOf(stage, program.id);
    expect(await extend(stage, program, {})).toMatchObject({ extended: 0, unchanged: 1 });
    expect(await trailOf(stage, program.id)).toEqual(lines);
    await expect(extend(stage, program, { dueOn: "2026-03-11" })).rejects.toMatchObject(
      bad("dueOn", /Kick-off is due on 12 March 2026 for them/),
    );
    await expect(extend(stage, program, { dueOn: "2026-03-05" })).rejects.toMatchObject(
      bad("dueOn", /Choose a later day/),
    );
    await expect(extend(stage, program, { dueOn: "2026-04-01" })).rejects.toMatchObject(
      bad("dueOn", /The program ends on 31 March 2026/),
    );
    await expect(extend(stage, program, { dueOn: "later" })).rejects.toMatchObject(bad("dueOn", /not a day/));
    await expect(extend(stage, program, { componentId: program.components[3] })).rejects.toMatchObject(
      bad("componentId", /no due day/),
    );
    await expect(extend(stage, program, { componentId: "cmp_0" })).rejects.toMatchObject({
      ...bad("componentId", /no such component/),
      code: "not_found",
    });
    await expect(extend(stage, program, { recipientEmail: "b@x.example" })).rejects.toMatchObject(
      bad("recipientEmail", /no recipient/),
    );
    await expect(extend(stage, program, { dueOn: "2026-03-13" }, { dueOn: "2026-03-01" })).rejects.toMatchObject(
      bad("extensions.1.dueOn", /later day/),
    );
    expect((await standingsOf(stage, program.id))[0]?.openDueOn).toBe("2026-03-12");
  },
);

dbTest(
  "the program can’t end before a day that somebody was given; a later day of the component itself holds for all",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aProgram(stage);
    const { id } = program;
    await run(stage, addParticipants, { id, participants: [{ recipient: { email: "a@x.example" } }] });
    await extend(stage, program, { componentId: program.components[1], dueOn: "2026-04-10" }); // in a draft, too
    await expect(run(stage, updateProgram, { id, endsOn: "2026-04-09" })).rejects.toMatchObject(
      bad("endsOn", /until 10 April 2026/),
    );
    await run(stage, updateProgram, { id, endsOn: "2026-04-10" });
    const move = (dueOn: string | null) => run(stage, updateProgram, { id, components: [{ name: "Essay", dueOn }] });
    await move("2026-04-05");
    expect((await standingsOf(stage, id))[0]?.expectedOn).toBe("2026-04-10");
    await run(stage, updateProgram, { id, endsOn: null });
    await move("2026-04-20");
    expect((await standingsOf(stage, id))[0]?.expectedOn).toBe("2026-04-20");
    await move(null);
    expect((await standingsOf(stage, id))[0]).toMatchObject({ openDueOn: null, expectedOn: null });
  },
);

dbTest(
  "components and end that change in one save are judged together: by the days as they are to be",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aProgram(stage);
    const { id } = program;
    await run(stage, addParticipants, { id, participants: [{ recipient: { email: "a@x.example" } }] });
    const dueOn = "2026-03-12"; // for the first component, which is due on 5 March
    await extend(stage, program, { dueOn });
    const save = (endsOn: string | undefined, due: string | null) =>
      run(stage, updateProgram, {
        id,
        endsOn,
        components: [{ id: program.components[0], name: "Kick-off", dueOn: due }],
      });
    await expect(save("2026-03-11", "2026-03-06")).rejects.toMatchObject(
      bad("endsOn", /until 12 March 2026 for Kick-off/),
    );
    await save("2026-03-11", null); // the component has no day any more, so neither has anybody
    await expect(save(undefined, "2026-03-06")).rejects.toMatchObject(
      bad("components.0.dueOn", /until 12 March 2026 for Kick-off/),
    );
    await expect(save("2026-03-10", "2026-03-06")).rejects.toMatchObject(bad("endsOn", /until 12 March 2026/));
    await save("2026-03-12", "2026-03-06");
    await run(stage, updateProgram, {
      id,
      endsOn: "2026-03-11",
      components: [{ name: "Another", dueOn: "2026-03-06" }],
    });
  },
);

dbTest(
  "extra time is taken back: the component's own day holds again, and the trail says which day they had",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const program = await aRunningProgram(stage, { emails: ["a@x.example", "b@x.example"] });
    const { id, people } = program;
    const [componentId = ""] = program.components;
    const [a, b] = people;
    await extend(stage, program, {}, { recipientEmail: "b@x.example" });
    const back = (recipientIds: (string | undefined)[]) =>
      run(stage, takeBackExtensions, { id, componentId, recipientIds: recipientIds.flatMap((one) => one ?? []) });
    expect(await back([a])).toMatchObject({ takenBack: 1 });
    expect((await statuses(stage, program)).map(([status]) => status)).toEqual(["off_track", "enrolled"]);
    expect((await trailOf(stage, id)).at(-1)).toEqual({
      action: "program.take-back-extensions",
      before: { extensions: [{ recipientId: a, componentId, dueOn: "2026-03-12" }] },
      after: { takenBack: 1 },
    });
    const lines = await trailOf(stage, id);
    expect(await back([a])).toMatchObject({ takenBack: 0 });
    expect(await trailOf(stage, id)).toEqual(lines);
    await expect(
      run(stage, takeBackExtensions, { id, componentId: "cmp_0", recipientIds: [b ?? ""] }),
    ).rejects.toMatchObject(bad("componentId", /no such component/));
    await run(stage, endProgram, { id });
    await expect(back([b])).rejects.toMatchObject({ code: "conflict" });
  },
);

dbTest("nobody has more time in a program that has ended", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage);
  await run(stage, endProgram, { id: program.id });
  await expect(extend(stage, program, {})).rejects.toMatchObject({ code: "conflict" });
});

dbTest("more time is another chance: what failed is open again, what is complete stays complete", async ({ db }) => {
  const stage = await aWorkspace(db);
  const emails = ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example"];
  const program = await aRunningProgram(stage, { emails });
  const [component = ""] = program.components;
  const found = ["missed", "no_response", "did_not_finish", "did_not_pass", "complete"] as const;
  const progress = emails.map((recipientEmail, n) => ({
    recipientEmail,
    componentId: component,
    status: found[n] ?? "missed",
  }));
  await run(stage, setProgress, { id: program.id, progress, source: "facilitator" });
  expect((await statuses(stage, program)).filter(([status]) => status === "did_not_pass")).toHaveLength(4);
  await extend(stage, program, ...emails.map((recipientEmail) => ({ recipientEmail, dueOn: "2026-03-15" })));
  const after: (string | undefined)[] = [];
  for (const recipientId of program.people) {
    const view = await ask(getParticipant, stage.actor, { id: program.id, recipientId }, { db, now: stage.now });
    after.push(view.components.find(({ id }) => id === component)?.status);
  }
  expect(after.toSorted()).toEqual(["complete", "in_progress", "in_progress", "not_started", "not_started"]);
  expect((await statuses(stage, program)).filter(([status]) => status === "did_not_pass")).toEqual([]);
  expect((await trailOf(stage, program.id)).at(-1)).toMatchObject({
    before: { extensions: expect.arrayContaining([expect.objectContaining({ status: "missed" })]) },
    after: { extensions: expect.arrayContaining([expect.objectContaining({ status: "not_started" })]) },
  });
});
