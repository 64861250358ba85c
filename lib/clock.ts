import type { Db } from "../db/client";
import { readTestClock } from "../db/queries/clock";
import { env } from "./env";

/** Now, for all rules: the real clock, or the installation's own where WAYMARK_TEST_CLOCK is set (CONTRACT §3). */
export async function now(db: Db): Promise<Date> {
  if (!env.testClock) return new Date();
  const set = await readTestClock(db);
  const real = new Date();
  return set && set > real ? set : real;
}
