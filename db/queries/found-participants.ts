import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { KeptCount } from "../../lib/programs/rules/progress-change";
import type { Db } from "../client";
import { findOpenJobs } from "./jobs";
import { type FoundFilter, foundIn } from "./program-participants";

/** The participants of a program whom a filter finds on a day. */
export type Found = { workspaceId: Id<"workspace">; programId: Id<"program">; today: Day; filter: FoundFilter };

const from = ({ workspaceId, programId, today, filter }: Found) => foundIn(workspaceId, programId, today, filter);

export async function countFound(db: Db, found: Found): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`select count(*)::int as n from ${from(found)} x`);
  return rows[0]?.n ?? 0;
}

/** How many of them have which status in a component, and who said so. */
export async function countKept(db: Db, found: Found, componentId: Id<"component">): Promise<KeptCount[]> {
  const { rows } = await db.execute<KeptCount>(sql`
    select coalesce(g.status, 'not_started') as status, coalesce(g.source, 'facilitator') as source, count(*)::int as people
    from ${from(found)} x left join program_progress g on g.workspace_id = x.workspace_id and g.program_id = ${found.programId}
      and g.recipient_id = x.recipient_id and g.component_id = ${componentId}
    group by 1, 2`);
  return rows;
}

/** The next of them in the order of their ids, of those who were added by then. */
export async function nextFound(
  tx: Db,
  found: Found,
  { asOf, after, limit }: { asOf: Date; after: string; limit: number },
): Promise<Id<"recipient">[]> {
  const { rows } = await tx.execute<{ id: Id<"recipient"> }>(sql`
    select x.recipient_id as id from ${from(found)} x
    where x.recipient_id > ${after} and x.added_at <= ${asOf.toISOString()}::timestamptz
    order by x.recipient_id limit ${limit}::int`);
  return rows.map(({ id }) => id);
}

/** Whether a job goes on that sets the progress of many. */
export async function isSettingProgress(
  db: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
): Promise<boolean> {
  return (await findOpenJobs(db, workspaceId, programId)).some(({ kind }) => kind === "program.set-progress");
}
