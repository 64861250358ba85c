import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { type Id, newId } from "@/lib/core/ids";
import type { Person } from "@/lib/own-command";
import { dbTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aProgram, aRunningProgram, setStatus, standingsOf, trailOf } from "@/tests/support/programs";
import { addParticipants } from "./add-participants";
import { endProgram } from "./end-program";
import { removeParticipants } from "./remove-participants";
import { setOwnProgress } from "./set-own-progress";

const components = [
  { name: "Essay", kind: "assignment" },
  { name: "Play", kind: "roleplay" },
  { name: "Session", kind: "session" },
] as const;

async function signedIn(db: Db, email = "a@x.example"): Promise<Person> {
  const id = newId("user");
  await db.execute(sql`insert into users (id, email, name, email_verified) values (${id}, ${email}, 'A', now())`);
  return { id };
}

const say = (
  { db, now }: Stage,
  person: Person,
  id: Id<"program">,
  componentId: string | undefined,
  status: "not_started" | "in_progress" | "complete",
) => setOwnProgress(person, { id, componentId: componentId ?? "", status }, { db, now });

dbTest(
  "participants say how far they are in what they do by themselves, and where they stand follows",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const {
      id,
      components: [essay],
      people,
    } = await aRunningProgram(stage, { components: [...components] });
    const person = await signedIn(db);
    expect(await say(stage, person, id, essay, "complete")).toEqual({ id, changed: true });
    expect(await standingsOf(stage, id)).toMatchObject([{ openCount: 2, started: true }]);
    expect((await trailOf(stage, id)).at(-1)).toMatchObject({
      action: "program.set-own-progress",
      before: { status: "not_started" },
      after: { componentId: essay, status: "complete" },
    });
    const { rows } = await db.execute(
      sql`select actor_kind as kind, actor_id as id from audit_events where subject = ${id} order by audit_events.id desc limit 1`,
    );
    expect(rows).toEqual([{ kind: "recipient", id: people[0] }]);
    const lines = (await trailOf(stage, id)).length;
    expect(await say(stage, person, id, essay, "complete")).toEqual({ id, changed: false });
    expect(await trailOf(stage, id)).toHaveLength(lines);
    await say(stage, person, id, essay, "not_started");
    expect(await standingsOf(stage, id)).toMatchObject([{ openCount: 3, started: false }]);
  },
);

dbTest("what the facilitator says, and what is not theirs to say, they cannot change", async ({ db }) => {
  const stage = await aWorkspace(db);
  const program = await aRunningProgram(stage, { components: [...components] });
  const {
    id,
    components: [essay, play, session],
  } = program;
  const person = await signedIn(db);
  const refused = { code: "conflict", message: expect.stringContaining("recorded for you") };
  await expect(say(stage, person, id, session, "complete")).rejects.toMatchObject(refused);
  await setStatus(stage, program, "a@x.example", 0, "did_not_pass");
  await expect(say(stage, person, id, essay, "complete")).rejects.toMatchObject(refused);
  await say(stage, person, id, play, "in_progress");
  await setStatus(stage, program, "a@x.example", 1, "complete");
  await expect(say(stage, person, id, play, "not_started")).rejects.toMatchObject(refused);
});

dbTest("only in a program that runs, and only by who is in it", async ({ db }) => {
  const stage = await aWorkspace(db);
  const person = await signedIn(db);
  const draft = await aProgram(stage, { components: [...components] });
  await run(stage, addParticipants, { id: draft.id, participants: [{ recipient: { email: "a@x.example" } }] });
  const unknown = { code: "not_found" };
  await expect(say(stage, person, draft.id, draft.components[0], "complete")).rejects.toMatchObject(unknown);
  const program = await aRunningProgram(stage, { components: [...components], emails: ["a@x.example", "b@x.example"] });
  const other = await aRunningProgram(stage, { components: [...components], emails: ["b@x.example"] });
  await expect(say(stage, person, other.id, other.components[0], "complete")).rejects.toMatchObject(unknown);
  await expect(say(stage, person, program.id, other.components[0], "complete")).rejects.toMatchObject(unknown);
  const stranger = await signedIn(db, "c@x.example");
  await expect(say(stage, stranger, program.id, program.components[0], "complete")).rejects.toMatchObject(unknown);
  await run(stage, endProgram, { id: program.id });
  await expect(say(stage, person, program.id, program.components[0], "complete")).rejects.toMatchObject({
    code: "conflict",
  });
  await db.execute(sql`update jobs set status = 'done' where subject = ${program.id}`);
  await expect(say(stage, person, program.id, program.components[0], "complete")).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("has ended"),
  });
  const left = await aRunningProgram(stage, { components: [...components] });
  await run(stage, removeParticipants, { id: left.id, recipientIds: left.people });
  await expect(say(stage, person, left.id, left.components[0], "complete")).rejects.toMatchObject(unknown);
});
