import { sql } from "drizzle-orm";
import { type Db, openDb } from "@/db/client";
import type { DueKey } from "@/db/queries/certification-sweep";
import { sweepChunk } from "@/lib/certifications/commands/sweep-chunk";
import { addDays } from "@/lib/core/dates";
import { aCertification, at } from "@/tests/support/certifications";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { median, timed } from "./funnel";
import { fill, insertDuties, insertPeople } from "./learners";
import type { Row } from "./rows";

const TODAY = "2026-03-10";
const ROUNDS = 4;
const PER_DAY = 100; // one of a hundred falls due each day
const SHARE = 10;

/**
 * The daily sweep over so many assignments of which one in a hundred falls due (its next round opens, its first reminder is
 * due), against the same with a tenth of the assignments and as many due.
 */
export async function benchSweep(url: string, assignments: number): Promise<Row[]> {
  const { db, close } = openDb(url, 4);
  const due = Math.floor(assignments / PER_DAY);
  const small = await makeTerms(db, Math.floor(assignments / SHARE), due, 1);
  const large = await makeTerms(db, assignments, due, 2);
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.small.push(await sweepDay(small, 2 * round + 1, due));
    times.large.push(await sweepDay(large, 2 * round + 2, due));
  }
  await close();
  const [bare, ours] = [median(times.small.slice(1)), median(times.large.slice(1))]; // the first round is to get warm
  const all = assignments.toLocaleString("en");
  const name = `Daily sweep of ${all} assignments, ${due.toLocaleString("en")} due, against a tenth of them`;
  return [{ name, ours, bare, ratio: ours / bare, goal: 1.5 }];
}

/** Everybody holds a term; the next round of `due` of them opens on each second day from `first` on, of all others later. */
async function makeTerms(db: Db, count: number, due: number, first: number): Promise<Stage> {
  const stage = await aWorkspace(db, { now: `${TODAY}T09:00:00Z` });
  const { id } = await aCertification(stage, { renewalMonths: 12 });
  const opensIn = sql`(case when n <= ${due * ROUNDS}::int then ${first}::int + 2 * ((n - 1) / ${due}::int) else 60 + n % 250 end)`;
  const opensOn = sql`(${TODAY}::date + ${opensIn})`;
  const completedOn = sql`((${opensOn} + 30) - interval '12 months')::date`;
  await fill(db, async (tx) => {
    await insertPeople(tx, stage, count);
    await insertDuties(tx, stage, id, count, {
      next: sql`${opensOn}::timestamp at time zone 'Europe/Oslo'`,
      round: sql`${completedOn} + time '12:00', ${completedOn}, ${opensOn} + 30, ${completedOn}, 1, 12`,
    });
  });
  return stage;
}

async function sweepDay(stage: Stage, day: number, expected: number): Promise<number> {
  const today = at(stage, `${addDays(TODAY, day)}T05:00:00Z`);
  let opened = 0;
  const ms = await timed(async () => {
    for (let after: DueKey | null = null, again = true; again; again = after !== null) {
      const chunk: { opened: number; next: DueKey | null } = await run(today, sweepChunk, { after });
      opened += chunk.opened;
      after = chunk.next;
    }
  });
  if (opened !== expected) throw new Error(`${opened} rounds were opened where ${expected} were due.`);
  return ms;
}
