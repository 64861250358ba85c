import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { testClock } from "../schema/governance";

export async function readTestClock(db: Db): Promise<Date | null> {
  const [row] = await db.select({ now: testClock.now }).from(testClock);
  return row?.now ?? null;
}

/** False when `now` is not later than where the clock stands. */
export async function moveTestClock(db: Db, now: Date): Promise<boolean> {
  const rows = await db
    .insert(testClock)
    .values({ now })
    .onConflictDoUpdate({ target: testClock.one, set: { now }, setWhere: sql`${testClock.now} <= excluded.now` })
    .returning({ now: testClock.now });
  return rows.length > 0;
}
