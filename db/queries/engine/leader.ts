import { sql } from "drizzle-orm";
import type { Db } from "../../client";

/** One connection, of either driver. */
export type Connection = { query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };

const LOCK = 0x1e6e57; // any number that nothing else locks: one engine works for one database
const CHANNEL = "waymark_jobs";

/** Held by the connection until it closes, so that a successor takes over by itself. */
export async function tryLead(connection: Connection): Promise<boolean> {
  const { rows } = await connection.query("select pg_try_advisory_lock($1::bigint) as leads", [LOCK]);
  return rows[0]?.leads === true;
}

export async function listen(connection: Connection): Promise<void> {
  await connection.query(`listen ${CHANNEL}`);
}

export async function ping(connection: Connection): Promise<void> {
  await connection.query("select 1");
}

/** Wakes the leader, in whichever process it is. */
export async function notifyLeader(db: Db): Promise<void> {
  await db.execute(sql`select pg_notify(${CHANNEL}, '')`);
}
