import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "@/lib/core/ids";
import { ask } from "@/lib/read";
import { aGroup, aPerson, at, joinGroup } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { type AProgram, aProgram, aRunningProgram, setStatus, standingsOf, trailOf } from "@/tests/support/programs";
import { getParticipant } from "../reads/get-participant";
import { listParticipants } from "../reads/list-participants";
import { addGroup, addParticipants } from "./add-participants";
import { endProgram } from "./end-program";
import { removeParticipants } from "./remove-participants";
import { setParticipants } from "./set-participants";
import { updateProgram } from "./update-program";

type Item = { email: string; group?: string | null };
const items = (list: readonly Item[]) => list.map(({ email, ...rest }) => ({ recipient: { email }, ...rest }));
const set = (stage: Stage, { id }: AProgram, ...list: Item[]) =>
  run(stage, setParticipants, { id, participants: items(list) });
const add = (stage: Stage, { id }: AProgram, ...list: Item[]) =>
  run(stage, addParticipants, { id, participants: items(list) });

async function listed(stage: Stage, program: AProgram, input: object = {}) {
  const { data } = await ask(
    listParticipants,
    stage.actor,
    { id: program.id, ...input },
    { db: stage.db, now: stage.now },
  );
  return data.map(({ recipient, group }) => [recipient.email, group?.name ?? null]);
}

dbTest(
  "a list that is put is the list; who left keeps their progress, and has it again when they come back",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    await aGroup(stage, "Spring");
    const program = await aRunningProgram(stage, { emails: [] });
    expect(
      await set(stage, program, { email: "A@x.example", group: "spring" }, { email: "b@x.example" }),
    ).toMatchObject({ added: 2, removed: 0 });
    await setStatus(stage, program, "a@x.example", 0, "complete");
    expect(await set(stage, program, { email: "b@x.example" }, { email: "c@x.example" })).toMatchObject({
      added: 1,
      removed: 1,
      unchanged: 1,
    });
    expect(await listed(stage, program)).toEqual([
      ["b@x.example", null],
      ["c@x.example", null],
    ]);
    expect(await add(stage, program, { email: "a@x.example" })).toMatchObject({ returned: 1, added: 0 });
    expect(await listed(stage, program)).toEqual([
      ["A@x.example", "Spring"],
      ["b@x.example", null],
      ["c@x.example", null],
    ]);
    expect(await standingsOf(stage, program.id)).toMatchObject([
      { openCount: 1, started: true },
      { openCount: 2 },
      { openCount: 2, started: false },
    ]);
    expect(await set(stage, program)).toMatchObject({ removed: 3 });
    expect(await listed(stage, program)).toEqual([]);
  },
);

dbTest("the same list again changes nothing, and leaves no line in the trail", async ({ db }) => {
  const stage = await aWorkspace(db);
  await aGroup(stage, "Spring");
  const program = await aProgram(stage);
  const list = [{ email: "a@x.example", group: "Spring" }, { email: "b@x.example" }];
  await set(stage, program, ...list);
  const lines = await trailOf(stage, program.id);
  expect(await set(stage, program, ...list)).toMatchObject({
    added: 0,
    returned: 0,
    regrouped: 0,
    removed: 0,
    unchanged: 2,
  });
  expect(await add(stage, program, { email: "B@X.example" })).toMatchObject({ added: 0, unchanged: 1 });
  expect(await trailOf(stage, program.id)).toEqual(lines);
});

dbTest(
  "somebody twice in one list is in it once, as the last group says; a group that is left out of an added list stays",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    await aGroup(stage, "Spring");
    await aGroup(stage, "Autumn");
    const program = await aProgram(stage);
    expect(
      await add(stage, program, { email: "a@x.example", group: "Spring" }, { email: "a@X.EXAMPLE", group: "Autumn" }),
    ).toMatchObject({ added: 1 });
    expect(await listed(stage, program)).toEqual([["a@X.EXAMPLE", "Autumn"]]);
    await add(stage, program, { email: "a@x.example" });
    expect(await listed(stage, program)).toEqual([["a@X.EXAMPLE", "Autumn"]]);
    expect(await set(stage, program, { email: "a@x.example" })).toMatchObject({ regrouped: 1 });
    expect(await listed(stage, program)).toEqual([["a@X.EXAMPLE", null]]);
  },
);

dbTest(
  "a group that there is not, a person that there is not, and somebody without a word who are refused by their place",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aProgram(stage);
    const put = (participants: object[]) => run(stage, setParticipants, { id, participants });
    const bad = (path: string) => ({ code: "invalid", fields: [expect.objectContaining({ path })] });
    const good = { recipient: { email: "a@x.example" } };
    await expect(put([good, { ...good, group: "Nowhere" }])).rejects.toMatchObject(bad("participants.1.group"));
    await expect(put([good, { recipientId: newId("recipient") }])).rejects.toMatchObject(
      bad("participants.1.recipientId"),
    );
    await expect(put([{}])).rejects.toMatchObject(bad("participants.0.recipient"));
    await expect(put([{ recipient: { email: "nobody" } }])).rejects.toMatchObject(
      bad("participants.0.recipient.email"),
    );
    const many = Array.from({ length: 5001 }, (_, i) => ({ recipient: { email: `p${i}@x.example` } }));
    await expect(put(many)).rejects.toMatchObject({ code: "invalid", message: expect.stringContaining("5,000") });
    expect((await db.execute(sql`select 1 from recipients where workspace_id = ${stage.workspaceId}`)).rows).toEqual(
      [],
    );
    const elsewhere = await aPerson(await aWorkspace(db), "a@x.example");
    await expect(put([{ recipientId: elsewhere }])).rejects.toMatchObject(bad("participants.0.recipientId"));
  },
);

dbTest(
  "a group is its members now: who joins later is not in the program, and is found by the group all the same",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const group = await aGroup(stage, "Spring");
    const [a, b, c] = [
      await aPerson(stage, "a@x.example"),
      await aPerson(stage, "b@x.example"),
      await aPerson(stage, "c@x.example"),
    ];
    await joinGroup(stage, group, [a, b]);
    const program = await aProgram(stage);
    await add(stage, program, { email: "b@x.example" }, { email: "c@x.example" });
    expect(await run(stage, addGroup, { id: program.id, group })).toMatchObject({ added: 1, regrouped: 1 });
    expect(await listed(stage, program)).toEqual([
      ["a@x.example", "Spring"],
      ["b@x.example", "Spring"],
      ["c@x.example", null],
    ]);
    await joinGroup(stage, group, [c, await aPerson(stage, "d@x.example")]);
    expect(await listed(stage, program, { group: "spring" })).toEqual([
      ["a@x.example", "Spring"],
      ["b@x.example", "Spring"],
      ["c@x.example", null],
    ]);
    await expect(run(stage, addGroup, { id: program.id, group: "Nowhere" })).rejects.toMatchObject({ code: "invalid" });
  },
);

dbTest("who is taken out is neither listed nor counted, and can be looked at", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { emails: ["a@x.example", "b@x.example"] });
  const [a] = program.people;
  const gone = { id: program.id, recipientIds: [a ?? "", newId("recipient")] };
  expect(await run(stage, removeParticipants, gone)).toMatchObject({ removed: 1 });
  const lines = await trailOf(stage, program.id);
  expect(await run(stage, removeParticipants, gone)).toMatchObject({ removed: 0 });
  expect(await trailOf(stage, program.id)).toEqual(lines);
  expect(await listed(stage, program)).toEqual([["b@x.example", null]]);
  const view = await ask(getParticipant, stage.actor, { id: program.id, recipientId: a ?? "" }, { db, now: stage.now });
  expect(view).toMatchObject({ leftAt: stage.now.toISOString(), recipient: { email: "a@x.example" } });
  await expect(
    ask(getParticipant, stage.actor, { id: program.id, recipientId: newId("recipient") }, { db }),
  ).rejects.toMatchObject({ code: "not_found" });
});

dbTest("while a program is being ended nothing of it changes; afterwards who took part stays", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage);
  const { id, people } = program;
  const { jobId } = await run(stage, endProgram, { id });
  const tries = () => [
    () => run(stage, updateProgram, { id, name: "Other" }),
    () => set(stage, program),
    () => add(stage, program, { email: "b@x.example" }),
    () => run(stage, removeParticipants, { id, recipientIds: people }),
    () => setStatus(stage, program, "a@x.example", 0, "complete"),
  ];
  for (const status of ["queued", "running", "failed"]) {
    await db.execute(sql`update jobs set status = ${status} where id = ${jobId}`);
    for (const attempt of tries())
      await expect(attempt()).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("being ended"),
      });
  }
  await db.execute(sql`update jobs set status = 'done' where id = ${jobId}`);
  const [rename, ...others] = tries();
  await rename?.();
  const progress = others.pop();
  for (const attempt of others)
    await expect(attempt()).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("has ended") });
  await progress?.();
  expect(await standingsOf(stage, id)).toMatchObject([{ openCount: 1 }]);
});

dbTest("pages go by name or by how they stand, each exactly once, and by what is searched for", async ({ db }) => {
  const stage = at(await aWorkspace(db), "2026-03-06T09:00:00Z");
  const emails = ["a", "b", "c", "d", "e"].map((name) => `${name}@x.example`);
  const program = await aRunningProgram(stage, {
    emails,
    components: [{ name: "Kick-off", dueOn: "2026-03-05" }, { name: "Essay" }],
  });
  await setStatus(stage, program, "b@x.example", 0, "complete");
  await setStatus(stage, program, "d@x.example", 1, "missed");
  await setStatus(stage, program, "e@x.example", 0, "complete");
  const walk = async (sort: string) => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const input = { id: program.id, limit: 2, sort: sort as "name", cursor };
      const page = await ask(listParticipants, stage.actor, input, { db, now: stage.now });
      seen.push(...page.data.map(({ recipient, status }) => `${recipient.email[0]} ${status}`));
      if (!page.nextCursor) return seen;
      cursor = page.nextCursor;
    }
  };
  const byName = ["a off_track", "b on_track", "c off_track", "d did_not_pass", "e on_track"];
  const byStatus = ["d did_not_pass", "a off_track", "c off_track", "b on_track", "e on_track"];
  expect(await walk("name")).toEqual(byName);
  expect(await walk("-name")).toEqual(byName.toReversed());
  expect(await walk("status")).toEqual(byStatus);
  expect(await walk("-status")).toEqual(byStatus.toReversed());
  expect(await listed(stage, program, { status: "on_track" })).toEqual([
    ["b@x.example", null],
    ["e@x.example", null],
  ]);
  expect(await listed(stage, program, { q: "D@x" })).toEqual([["d@x.example", null]]);
});
