import type { Db } from "../../db/client";
import { deleteEndedRuns, lapseIdempotency } from "../../db/queries/engine/retention";

const HOUR_MS = 3_600_000;
const BATCH = 500;
/** Inngest keeps event ids for 24 h; a re-sent outbox event may be somewhat older after an outage. */
export const IDEMPOTENCY_HOURS = 72;

/** Forgets what is old, in batches short enough that nobody waits for them. */
export async function forgetOldRuns(
  db: Db,
  { days, now, stopped }: { days: number; now: number; stopped: () => boolean },
): Promise<number> {
  let forgotten = 0;
  for (const step of [
    () => lapseIdempotency(db, now - IDEMPOTENCY_HOURS * HOUR_MS, BATCH),
    () => deleteEndedRuns(db, now - days * 24 * HOUR_MS, BATCH),
  ]) {
    for (let count = BATCH; count === BATCH && !stopped(); ) {
      count = await step();
      forgotten += count;
    }
  }
  return forgotten;
}
