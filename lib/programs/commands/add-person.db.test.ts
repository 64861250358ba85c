import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { ask } from "@/lib/read";
import { aPerson } from "@/tests/support/certifications";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aRunningProgram } from "@/tests/support/programs";
import { chosenParticipants } from "../reads/chosen-participants";
import { listNewcomers } from "../reads/list-newcomers";
import { addParticipants } from "./add-participants";
import { addPerson } from "./add-person";
import { removeParticipants } from "./remove-participants";

const nameOf = async ({ db, workspaceId }: Stage, email: string) => {
  const { rows } = await db.execute<{ name: string }>(
    sql`select name from recipients where workspace_id = ${workspaceId} and email_key = ${email}`,
  );
  return rows[0]?.name;
};

dbTest(
  "whoever is new needs a name; whoever is known keeps theirs, and it is said that another was typed",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aRunningProgram(stage, { emails: [] });
    const email = "hana.vale@x.example";
    const add = (name?: string) => run(stage, addPerson, { id, recipient: { email, name } });
    await expect(add()).rejects.toMatchObject({ code: "invalid", fields: [{ path: "recipient.name" }] });
    expect(await nameOf(stage, email)).toBeUndefined();
    expect(await add("Hana Vale")).toMatchObject({ added: 1, knownAs: null });
    expect(await add("Hana V.")).toMatchObject({ added: 0, unchanged: 1, knownAs: { name: "Hana Vale" } });
    expect(await add("Hana Vale")).toMatchObject({ unchanged: 1, knownAs: null });
    expect(await add()).toMatchObject({ unchanged: 1, knownAs: null });
    expect(await nameOf(stage, email)).toBe("Hana Vale");
  },
);

dbTest("people of a name are those outside, however many of it are inside; who left is outside", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await aRunningProgram(stage, { emails: [] });
  const people = [];
  for (const first of ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal"])
    people.push(await aPerson(stage, `${first.toLowerCase()}.berge@x.example`));
  const look = (search: string) => ask(listNewcomers, stage.actor, { id, search }, stage);
  expect(await look("berge")).toMatchObject({ outside: 8, inside: 0 });
  const first = people.slice(0, 7).map((recipientId) => ({ recipientId }));
  await run(stage, addParticipants, { id, participants: first });
  const found = await look("BERGE");
  expect([found.outside, found.inside, found.people.map((person) => person.id)]).toEqual([1, 7, people.slice(7)]);
  await run(stage, removeParticipants, { id, recipientIds: people.slice(2, 3) });
  expect((await look("berge")).people.map((person) => person.id)).toEqual([people[2], people[7]]);
  expect(await look("nobody")).toEqual({ people: [], outside: 0, inside: 0 });
});

dbTest("of those ticked, only who is in the program now is asked about, and by name", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id, people } = await aRunningProgram(stage, { emails: ["b@x.example", "a@x.example", "gone@x.example"] });
  const [b, a, gone] = people;
  const outside = await aPerson(stage, "outside@x.example");
  const chosen = async () => {
    const recipientIds = [b, a, gone, outside].flatMap((one) => one ?? []);
    const found = await ask(chosenParticipants, stage.actor, { id, recipientIds }, { db, now: stage.now });
    return found.map((one) => one.id);
  };
  expect(await chosen()).toEqual([a, b, gone]);
  await run(stage, removeParticipants, { id, recipientIds: [gone ?? ""] });
  expect(await chosen()).toEqual([a, b]);
});
