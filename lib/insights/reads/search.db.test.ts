import { describe, expect } from "vitest";
import { programs } from "@/db/schema/programs";
import { newId } from "@/lib/core/ids";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aPathway, aWorkspace, issue, run, type Stage } from "@/tests/support/factories";
import { searchWorkspace } from "./search-workspace";

const search = ({ db, actor, now }: Stage, q: string) => ask(searchWorkspace, actor, { q }, { db, now });
const names = async (stage: Stage, q: string) => (await search(stage, q)).people.map(({ name }) => name);

async function aRegister(stage: Stage) {
  const a = await anAchievement(stage, { name: "Data Literacy" });
  for (const [name, email] of [
    ["Zofia Wiśniewska-Okafor", "zofia.w@fjord.example"],
    ["Okafor Adaeze", "adaeze@fjord.example"],
    ["Seán O’Brien", "sean@harbour.example"],
    ["山本 さくら", "sakura@tsubame.example"],
    ["100% Real_Name", "real@x.example"],
  ] as const)
    await issue(stage, a, email, { name });
  return a;
}

async function aProgram({ db, workspaceId }: Stage, name: string) {
  const id = newId("program");
  await db.insert(programs).values({ workspaceId, id, name });
  return id;
}

describe("people are found", () => {
  dbTest.for([
    ["okaf", ["Okafor Adaeze", "Zofia Wiśniewska-Okafor"]],
    ["ZOF", ["Zofia Wiśniewska-Okafor"]],
    ["okafor zof", ["Zofia Wiśniewska-Okafor"]],
    ["brien", ["Seán O’Brien"]],
    ["山本", ["山本 さくら"]],
    ["さくら", ["山本 さくら"]],
    ["z", ["Zofia Wiśniewska-Okafor"]],
    ["harbour", ["Seán O’Brien"]],
    ["Zofia.W@fjord.example", ["Zofia Wiśniewska-Okafor"]],
    ["100%", ["100% Real_Name"]],
    ["%", []],
    ["_____", []],
    ["fia", []],
    ["", []],
  ] as [string, string[]][])("by %s", async ([typed, found], { db }) => {
    const stage = await aWorkspace(db);
    await aRegister(stage);
    expect(await names(stage, typed)).toEqual(found);
  });

  dbTest("with their credentials; a whole address is what was meant", async ({ db }) => {
    const stage = await aWorkspace(db);
    await aRegister(stage);
    const found = await search(stage, "adaeze@fjord.example");
    expect(found.exact).toBe("people");
    expect(found.credentials).toMatchObject([{ recipientName: "Okafor Adaeze", achievementName: "Data Literacy" }]);
  });
});

dbTest(
  "achievements, pathways and programs are found by any part of their name; at most five of a kind",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await aRegister(stage);
    await aPathway(stage, [a], null, "Big Data Ridge");
    for (let i = 0; i < 6; i++) await anAchievement(stage, { name: `Old data ${i}`, status: "archived" });
    await aProgram(stage, "Data days");
    const { achievements, pathways, programs } = await search(stage, "data");
    expect(programs).toMatchObject([{ name: "Data days", status: "draft" }]);
    expect(achievements).toHaveLength(5);
    expect(achievements[0]?.name).toBe("Data Literacy");
    expect(pathways.map(({ name }) => name)).toEqual(["Big Data Ridge"]);
  },
);

describe("an id or a link names one thing", () => {
  dbTest("of each kind", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await aRegister(stage);
    const pathway = await aPathway(stage, [a], null, "Ridge");
    const { id } = await issue(stage, a, "last@x.example", { name: "Last" });
    const program = await aProgram(stage, "Spring cohort");
    const [person] = (await search(stage, "last")).people;
    const link = await search(stage, `https://waymark.example/c/${id}?from=mail`);
    expect(link).toMatchObject({ exact: "credentials", credentials: [{ id, recipientName: "Last" }], people: [] });
    expect(await search(stage, a)).toMatchObject({ exact: "achievements", achievements: [{ id: a }] });
    expect(await search(stage, pathway)).toMatchObject({ exact: "pathways", pathways: [{ id: pathway }] });
    expect(await search(stage, program)).toMatchObject({ exact: "programs", programs: [{ id: program }] });
    expect(await search(stage, person?.id ?? "")).toMatchObject({ exact: "people", people: [{ name: "Last" }] });
    expect(await search(stage, newId("credential"))).toMatchObject({ exact: null, credentials: [] });
  });

  dbTest("but not what is deleted or erased", async ({ db }) => {
    const stage = await aWorkspace(db);
    const a = await aRegister(stage);
    const gone = await issue(stage, a, "gone@x.example", { name: "Gone" });
    const erased = await issue(stage, a, "erased@x.example", { name: "Erased" });
    const [person] = (await search(stage, "erased")).people;
    await run(stage, deleteCredentials, { ids: [gone.id] });
    await run(stage, eraseRecipient, { id: person?.id ?? "" });
    for (const q of [gone.id, erased.id, person?.id ?? "", "erased"]) {
      expect(await search(stage, q)).toMatchObject({ exact: null, people: [], credentials: [] });
    }
  });
});

dbTest("nothing of another workspace is found, not even by its id", async ({ db }) => {
  const [mine, theirs] = [await aWorkspace(db), await aWorkspace(db)];
  const a = await aRegister(theirs);
  const pathway = await aPathway(theirs, [a], null, "Data Ridge");
  const program = await aProgram(theirs, "Data days");
  const { id } = await issue(theirs, a, "last@x.example", { name: "Last" });
  const [person] = (await search(theirs, "last")).people;
  for (const q of ["okafor", "z", "data", "adaeze@fjord.example", a, pathway, program, id, person?.id ?? ""]) {
    expect(await search(mine, q), q).toEqual({
      exact: null,
      people: [],
      credentials: [],
      pathways: [],
      programs: [],
      achievements: [],
    });
  }
});
