import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

/** The due day of first rounds that are open; reminders are armed again, and the sweep looks at once. */
export async function moveDueDay(
  tx: Db,
  workspaceId: Id<"workspace">,
  certificationId: Id<"certification">,
  dueOn: string | null,
  now: Date,
): Promise<void> {
  const theirs = sql`a.workspace_id = ${workspaceId} and a.certification_id = ${certificationId} and a.ended_at is null and a.cycle = 1`;
  await tx.execute(sql`
    with moved as (
      update cycles c set due_on = ${dueOn}::date from assignments a
      where ${theirs} and c.workspace_id = a.workspace_id and c.assignment_id = a.id and c.cycle = 1 and c.completed_on is null
      returning c.assignment_id),
    armed as (
      delete from certification_reminders r using moved m
      where r.workspace_id = ${workspaceId} and r.assignment_id = m.assignment_id and r.cycle = 1)
    update assignments a set next_at = ${now.toISOString()}::timestamptz from moved m
    where a.workspace_id = ${workspaceId} and a.id = m.assignment_id`);
}
