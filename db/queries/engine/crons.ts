import { sql } from "drizzle-orm";
import type { Db } from "../../client";
import { rows, toJson } from "./rows";

export type Cron = { fn: string; expression: string; nextAt: number };

/** The table holds exactly the schedules that are served; a known one keeps its next tick, so that a missed one is made up for. */
export async function replaceCrons(db: Db, crons: Cron[]): Promise<Cron[]> {
  const served = toJson(crons);
  await db.execute(sql`
    delete from inngest_embedded.cron c where not exists (
      select from jsonb_to_recordset(${served}::jsonb) as x(fn text, expression text) where x.fn = c.fn and x.expression = c.expression)`);
  await db.execute(sql`
    insert into inngest_embedded.cron (fn, expression, next_at)
    select fn, expression, "nextAt" from jsonb_to_recordset(${served}::jsonb) as x(fn text, expression text, "nextAt" float8)
    on conflict do nothing`);
  return rows(db, sql`select fn, expression, next_at as "nextAt" from inngest_embedded.cron order by next_at`);
}

/** False when somebody else has moved it on. */
export async function moveCron(db: Db, cron: Cron, nextAt: number): Promise<boolean> {
  const moved = await rows(
    db,
    sql`update inngest_embedded.cron set next_at = ${nextAt}::float8
      where fn = ${cron.fn} and expression = ${cron.expression} and next_at = ${cron.nextAt}::float8 returning fn`,
  );
  return moved.length > 0;
}
