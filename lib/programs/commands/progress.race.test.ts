import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { type Db, transaction } from "@/db/client";
import { saveProgress } from "@/db/queries/program-progress";
import { refreshStandings } from "@/db/queries/program-standing";
import type { Id } from "@/lib/core/ids";
import { aPerson } from "@/tests/support/certifications";
import { raceTest } from "@/tests/support/db";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { type ARunningProgram, aRunningProgram, setStatus, standingsOf } from "@/tests/support/programs";
import { addParticipants } from "./add-participants";
import { setParticipants } from "./set-participants";
import { setProgress } from "./set-progress";
import { updateProgram } from "./update-program";

const EIGHT = Array.from({ length: 8 }, (_, i) => ({ name: `Session ${i + 1}` }));
const EMAILS = ["a@x.example", "b@x.example", "c@x.example"];

/** The projection as it is kept, and as it is when it is made anew of what is there. */
async function keptAndTrue(stage: Stage, id: Id<"program">) {
  const kept = await standingsOf(stage, id);
  await refreshStandings(stage.db, stage.workspaceId, id, null);
  return { kept, made: await standingsOf(stage, id) };
}

raceTest(
  "whoever records progress of the same people at once, they stand where all of it puts them",
  async ({ open }) => {
    const stage = await aWorkspace(open(12).db);
    const program = await aRunningProgram(stage, { emails: EMAILS, components: EIGHT });
    const everybody = (componentId: Id<"component">, i: number) =>
      run(stage, setProgress, {
        id: program.id,
        source: "api",
        progress: (i % 2 ? EMAILS : EMAILS.toReversed()).map((recipientEmail) => ({
          recipientEmail,
          componentId,
          status: i % 4 === 3 ? ("missed" as const) : ("complete" as const),
        })),
      });
    await Promise.all(program.components.map(everybody));
    const { kept, made } = await keptAndTrue(stage, program.id);
    expect(kept).toEqual(made);
    expect(kept.map(({ openCount, failingCount }) => [openCount, failingCount])).toEqual(EMAILS.map(() => [2, 2]));
  },
);

raceTest(
  "components change while progress is recorded and people come: everybody stands where the outcome puts them",
  async ({ open }) => {
    const stage = await aWorkspace(open(12).db);
    const program = await aRunningProgram(stage, { emails: EMAILS, components: EIGHT });
    const { id, components } = program;
    const optional = (count: number) =>
      run(stage, updateProgram, {
        id,
        components: components.map((one, i) => ({ id: one, name: `S${i}`, optional: i < count })),
      });
    const come = (i: number) =>
      run(stage, addParticipants, { id, participants: [{ recipient: { email: `late${i}@x.example` } }] });
    const work = [0, 1, 2, 3].flatMap((i) => [
      optional(i),
      come(i),
      setStatus(stage, program, EMAILS[i % 3] ?? "", i, "complete"),
    ]);
    await Promise.all(work);
    const { kept, made } = await keptAndTrue(stage, id);
    expect(kept).toEqual(made);
    expect(kept).toHaveLength(7);
  },
);

raceTest("of lists that are put at once, one is the list in the end, whole", async ({ open }) => {
  const stage = await aWorkspace(open(12).db);
  const lists = ["ab", "cd", "ef", "gh"].map((names) => [...names].map((name) => `${name}@x.example`));
  for (const email of lists.flat()) await aPerson(stage, email); // known, so that nobody waits for their making
  const program = await aRunningProgram(stage, { emails: [], components: EIGHT });
  const put = (emails: string[]) =>
    run(stage, setParticipants, { id: program.id, participants: emails.map((email) => ({ recipient: { email } })) });
  for (let round = 0; round < 8; round++) {
    await Promise.all(lists.map(put));
    expect(lists).toContainEqual((await standingsOf(stage, program.id)).map(({ email }) => email));
  }
});

/** Both write, and then both count what they see: a projection that is read from before the other's commit. */
async function careless(stage: Stage, program: ARunningProgram, refresh: (tx: Db) => Promise<void>) {
  const [recipientId] = program.people;
  if (!recipientId) throw new Error("Nobody is in it.");
  let written = 0;
  let go = () => {};
  const together = new Promise<void>((done) => {
    go = done;
  });
  const one = (componentId: Id<"component">) =>
    transaction(stage.db, async (tx) => {
      const row = {
        recipientId,
        componentId,
        status: "complete",
        completedAt: stage.now.toISOString(),
        source: "api",
      } as const;
      await saveProgress(tx, stage.workspaceId, program.id, [row], stage.now);
      if (++written === 2) go();
      await together;
      await refresh(tx);
    });
  await Promise.all(program.components.slice(0, 2).map(one));
  const [standing] = await standingsOf(stage, program.id);
  return standing?.openCount;
}

raceTest(
  "the wrong pattern, for comparison: counted without holding the participant, the later write forgets the other",
  async ({ open }) => {
    const stage = await aWorkspace(open(4).db);
    const right = await aRunningProgram(stage, { emails: EMAILS.slice(0, 1), components: EIGHT });
    const held = (tx: Db) => refreshStandings(tx, stage.workspaceId, right.id, right.people);
    expect(await careless(stage, right, held)).toBe(6);
    const wrong = await aRunningProgram(stage, { emails: EMAILS.slice(0, 1), components: EIGHT });
    const unheld = async (tx: Db) => {
      await tx.execute(sql`
      update program_participants p set open_count = 8 - (select count(*) from program_progress g
        where g.program_id = p.program_id and g.recipient_id = p.recipient_id and g.status = 'complete')
      where p.program_id = ${wrong.id}`);
    };
    expect(await careless(stage, wrong, unheld)).toBe(7);
  },
);
