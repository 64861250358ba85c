import { sql } from "drizzle-orm";
import type { Db } from "../../client";
import { rows } from "./rows";
import type { EngineEvent } from "./runs";

export type Wait = { runId: string; stepId: string; event: string; expression: string | null };

export async function insertWait(db: Db, wait: Wait): Promise<void> {
  await db.execute(sql`
    insert into inngest_embedded.wait (run_id, step_id, event, expression)
    values (${wait.runId}, ${wait.stepId}, ${wait.event}, ${wait.expression}) on conflict do nothing`);
}

/** With the event that started the waiting run: expressions compare both. */
export function waitsFor(db: Db, events: string[]): Promise<(Wait & { trigger: EngineEvent })[]> {
  return rows(
    db,
    sql`select w.run_id as "runId", w.step_id as "stepId", w.event, w.expression, r.events -> 0 as trigger
      from inngest_embedded.wait w join inngest_embedded.run r on r.id = w.run_id
      where w.event = any(${sql.param(events)}::text[]) order by w.run_id, w.step_id`,
  );
}

export async function dropWait(db: Db, runId: string, stepId: string): Promise<void> {
  await db.execute(sql`delete from inngest_embedded.wait where run_id = ${runId} and step_id = ${stepId}`);
}
