import { expect } from "vitest";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import { ask } from "../../read";
import { putRecipient } from "../commands/put-recipient";
import { RECIPIENT_SORTS } from "../rules/list-input";
import { exportPeople, listPeople } from "./list-people";

/** Five people: one holds three, two hold one, two hold nothing; two of them are called the same. */
async function five(stage: Stage) {
  const achievement = await anAchievement(stage);
  for (const [email, name] of [
    ["c@x.example", "Åse"],
    ["a@x.example", "Bo"],
    ["d@x.example", "Bo"],
    ["b@x.example", "=cmd"],
    ["e@x.example", "Eli"],
  ])
    await run(stage, putRecipient, {
      email: email ?? "",
      name: name ?? "",
      groups: email === "a@x.example" ? ["Oslo"] : [],
    });
  for (const email of ["e@x.example", "e@x.example", "e@x.example", "a@x.example", "d@x.example"])
    await issue(stage, achievement, email);
}

dbTest("in every order, pages of two show everybody once", async ({ db }) => {
  const stage = await aWorkspace(db);
  await five(stage);
  for (const sort of RECIPIENT_SORTS) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(listPeople, stage.actor, { sort, limit: 2, cursor }, { db });
      expect(page.total).toBe(5);
      seen.push(...page.data.map((row) => row.email));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect([...seen].sort(), sort).toEqual(["a", "b", "c", "d", "e"].map((each) => `${each}@x.example`));
  }
});

dbTest("by most credentials, those who hold most come first", async ({ db }) => {
  const stage = await aWorkspace(db);
  await five(stage);
  const { data } = await ask(listPeople, stage.actor, { sort: "-credentials" }, { db });
  expect(data.map((row) => row.credentials)).toEqual([3, 1, 1, 0, 0]);
});

dbTest(
  "search and group narrow the list and its count alike, and the file has the same people, harmless to open",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    await five(stage);
    const bos = await ask(listPeople, stage.actor, { search: "bo" }, { db });
    expect([bos.total, bos.data.length]).toEqual([2, 2]);
    const [group] = bos.data.flatMap((row) => row.groups);
    const inOslo = await ask(listPeople, stage.actor, { groupId: group?.id }, { db });
    expect([inOslo.total, inOslo.data.map((row) => row.email)]).toEqual([1, ["a@x.example"]]);
    let file = "";
    for await (const line of await ask(exportPeople, stage.actor, {}, { db })) file += line;
    expect(file.trim().split(/\r?\n/)).toHaveLength(6);
    expect(file).toContain("a@x.example,Oslo,1,");
    expect(file).not.toMatch(/(^|,)=cmd/m);
  },
);
