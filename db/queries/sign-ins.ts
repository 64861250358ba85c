import { sql } from "drizzle-orm";
import { type Db, transaction } from "../client";

export type AttemptLimit = { key: string; limit: number };

/**
 * Counts one more try under each key; false, and nothing counted, where one of them is used up. Tries under one key take
 * turns, in one order, so that many at once cannot slip through together.
 */
export async function takeAttempt(db: Db, limits: AttemptLimit[], since: Date, now: Date): Promise<boolean> {
  return transaction(db, async (tx) => {
    const keys = limits.map(({ key }) => key).sort();
    for (const key of keys)
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${key}`}, 0))`);
    const { rows } = await tx.execute<{ key: string; n: number }>(sql`
      select key, count(*)::int as n from sign_in_attempts
      where key = any(${sql.param(keys)}::text[]) and at > ${since.toISOString()}::timestamptz group by key`);
    const used = new Map(rows.map(({ key, n }) => [key, n]));
    if (limits.some(({ key, limit }) => (used.get(key) ?? 0) >= limit)) return false;
    await tx.execute(sql`
      insert into sign_in_attempts (key, at)
      select key, ${now.toISOString()}::timestamptz from unnest(${sql.param(keys)}::text[]) as key`);
    return true;
  });
}

/** What is of no use any more: old tries, links that nobody opened, sessions that ran out. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await db.execute(sql`delete from sign_in_attempts where at < ${at} - interval '1 day'`);
  await db.execute(sql`delete from verification_tokens where expires < ${at}`);
  await db.execute(sql`delete from sessions where expires < ${at}`);
}
