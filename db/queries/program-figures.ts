import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import { FAILING_STATUSES } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { COUNTS, DUE_ON } from "./program-standing";

export type ComponentFigures = {
  componentId: Id<"component">;
  complete: number;
  inProgress: number;
  failed: number;
  late: number;
};

/**
 * How many are where in each component. Whoever has no row has not started, so only rows are read: of a component that is
 * past due, late is everybody (`everyone`) but those whose row says otherwise.
 */
export async function findComponentFigures(
  db: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
  today: Day,
): Promise<ComponentFigures[]> {
  const failed = sql`g.status = any(${sql.param([...FAILING_STATUSES])}::text[])`;
  const { rows } = await db.execute<ComponentFigures>(sql`
    select c.id as "componentId", count(*) filter (where g.status = 'complete')::int as "complete",
      count(*) filter (where g.status = 'in_progress')::int as "inProgress",
      count(*) filter (where ${failed})::int as "failed",
      case when ${COUNTS} and c.due_on < ${today}::date then everyone.n - count(*) filter (
        where g.status = 'complete' or ${failed} or ${DUE_ON} >= ${today}::date)::int else 0 end as "late"
    from program_components c
    cross join (select count(*)::int as n from program_participants
      where workspace_id = ${workspaceId} and program_id = ${programId} and left_at is null) everyone
    left join (program_progress g join program_participants p on p.workspace_id = g.workspace_id
        and p.program_id = g.program_id and p.recipient_id = g.recipient_id and p.left_at is null)
      on g.workspace_id = c.workspace_id and g.program_id = c.program_id and g.component_id = c.id
    where c.workspace_id = ${workspaceId} and c.program_id = ${programId}
    group by c.id, c.optional, c.kind, c.due_on, c.position, everyone.n order by c.position`);
  return rows;
}
