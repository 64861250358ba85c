import { sql } from "drizzle-orm";
import type { Db } from "../../client";
import { rows } from "./rows";

/** Deletes a batch of runs that ended before `before`, with their steps. */
export async function deleteEndedRuns(db: Db, before: number, limit: number): Promise<number> {
  const gone = await rows(
    db,
    sql`delete from inngest_embedded.run where id in (
      select id from inngest_embedded.run where ended_at is not null and ended_at < ${before}::float8
      order by ended_at limit ${limit}::int for update skip locked) returning id`,
  );
  return gone.length;
}

/** From here on the same event may start a new run. */
export async function lapseIdempotency(db: Db, before: number, limit: number): Promise<number> {
  const lapsed = await rows(
    db,
    sql`update inngest_embedded.run set idempotency = null where id in (
      select id from inngest_embedded.run where idempotency is not null and started_at < ${before}::float8 and status <> 'running'
      order by started_at limit ${limit}::int for update skip locked) returning id`,
  );
  return lapsed.length;
}
