import { describe, expect } from "vitest";
import type { z } from "zod";
import { updateProgram } from "@/lib/programs/commands/update-program";
import { listParticipants } from "@/lib/programs/reads/list-participants";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aRunningProgram, setStatus } from "@/tests/support/programs";
import { createGroup } from "../../groups/commands/create-group";
import { removeParticipants } from "../commands/remove-participants";
import { previewComponents } from "./preview-components";
import { previewParticipants } from "./preview-participants";

type Components = z.input<typeof previewComponents.input>["components"];

const preview = ({ db, actor, now }: Stage, id: string, components: Components) =>
  ask(previewComponents, actor, { id, components }, { db, now });
const standings = async ({ db, actor, now }: Stage, id: string) =>
  (await ask(listParticipants, actor, { id }, { db, now })).data.map(({ status }) => status);

/** Today is 10 March: the kick-off of the 5th is past due for whoever has not done it. */
async function aCohort(stage: Stage) {
  const program = await aRunningProgram(stage, { emails: ["a@x.example", "b@x.example", "c@x.example"] });
  await setStatus(stage, program, "b@x.example", 0, "complete");
  await setStatus(stage, program, "c@x.example", 0, "missed");
  return program;
}

describe("what other components would change is said before they are saved", () => {
  dbTest("by where people would be, as saving them then puts them, and nothing is written", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, components } = await aCohort(stage);
    expect(await standings(stage, id)).toEqual(["off_track", "on_track", "did_not_pass"]);
    const wanted: Components = [
      { id: components[0], name: "Kick-off", kind: "session", optional: true, dueOn: "2026-03-05" },
      { id: components[1], name: "Essay", kind: "assignment", dueOn: "2026-03-06" },
      { name: "Second essay", kind: "assignment", dueOn: null },
    ];
    const { moved } = await preview(stage, id, wanted);
    expect(await standings(stage, id)).toEqual(["off_track", "on_track", "did_not_pass"]);
    expect(moved.map(({ status, amount }) => [status, amount])).toEqual([["off_track", 2]]);
    await run(stage, updateProgram, { id, components: [...(wanted ?? []), ...keptOf(components)] });
    expect(await standings(stage, id)).toEqual(["off_track", "off_track", "off_track"]);
  });

  dbTest("the same components change nothing, and whoever left is not counted", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, components, people } = await aCohort(stage);
    expect(await preview(stage, id, undefined)).toEqual({ moved: [] });
    await run(stage, removeParticipants, { id, recipientIds: people.slice(0, 1) });
    const later: Components = [
      { id: components[0], name: "Kick-off", kind: "session", dueOn: "2026-04-05" },
      { id: components[1], name: "Essay", kind: "assignment", dueOn: "2026-03-20" },
    ];
    expect(await preview(stage, id, later)).toEqual({ moved: [] });
  });

  dbTest("of another workspace nothing is said", async ({ db }) => {
    const [mine, theirs] = [await aWorkspace(db), await aWorkspace(db)];
    const { id } = await aCohort(theirs);
    await expect(preview(mine, id, [])).rejects.toMatchObject({ code: "not_found" });
  });
});

const keptOf = (ids: readonly string[]) => [
  { id: ids[2], name: "Extra", kind: "survey" as const, optional: true },
  { id: ids[3], name: "Welcome", kind: "announcement" as const },
];

dbTest(
  "a file of participants is told apart into new, known, back again and in it; unknown groups stay out",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, people } = await aCohort(stage);
    await run(stage, removeParticipants, { id, recipientIds: people.slice(0, 1) });
    await aRunningProgram(stage, { name: "Elsewhere", emails: ["known@x.example"] });
    await run(stage, createGroup, { name: "Spring" });
    const row = (line: number, email: string, group: string | null = null) => ({
      row: { line, email, name: "Somebody", group },
      cells: ["Somebody", email, group ?? ""],
    });
    const rows = [
      row(2, "new@x.example", "spring"),
      row(3, "KNOWN@x.example"),
      row(4, "a@x.example"),
      row(5, "b@x.example"),
      row(6, "other@x.example", "Nobody’s"),
    ];
    const { actor, now } = stage;
    const found = await ask(previewParticipants, actor, { id, groupColumn: "group", rows, bad: [] }, { db, now });
    expect(found.people).toEqual({ fresh: 1, known: 1, returning: 1, inside: 1 });
    expect(found.rows.map((each) => each.row.line)).toEqual([2, 3, 4, 5]);
    expect(found.bad).toMatchObject([{ line: 6, errors: [{ column: "group" }] }]);
  },
);
