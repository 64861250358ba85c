import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

type Asked = { assignmentId: Id<"assignment">; cycle: number; daysBefore: number };
export type Remindable = Asked & {
  recipientId: Id<"recipient">;
  email: string;
  recipientName: string;
  certificationName: string;
  lastOn: string;
};

/**
 * Those of these reminders that are still true: the round is open, nobody left, was erased or is not to know of it. Holds
 * the people until commit, so that erasing waits, and then takes the mail too.
 */
export async function findRemindable(tx: Db, workspaceId: Id<"workspace">, asked: Asked[]): Promise<Remindable[]> {
  const { rows } = await tx.execute<Remindable>(sql`
    select x."assignmentId", x.cycle, x."daysBefore", r.id as "recipientId", r.email, r.name as "recipientName",
      f.name as "certificationName", c.due_on::text as "lastOn"
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as x("assignmentId" text, cycle int, "daysBefore" int)
    join assignments a on a.workspace_id = ${workspaceId} and a.id = x."assignmentId" and a.cycle = x.cycle and a.ended_at is null
    join certifications f on f.workspace_id = a.workspace_id and f.id = a.certification_id and f.status = 'published' and not f.invisible
    join cycles c on c.workspace_id = a.workspace_id and c.assignment_id = a.id and c.cycle = a.cycle
      and c.completed_on is null and c.due_on is not null
    join certification_reminders d on d.workspace_id = a.workspace_id and d.assignment_id = a.id and d.cycle = a.cycle
      and d.days_before = x."daysBefore" and d.mail_id is null
    join recipients r on r.workspace_id = a.workspace_id and r.id = a.recipient_id and r.email is not null and r.merged_into is null
    order by r.id, x."assignmentId" for no key update of r`);
  return rows;
}

export async function noteReminders(
  tx: Db,
  workspaceId: Id<"workspace">,
  rows: (Asked & { mailId: Id<"mail"> })[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update certification_reminders d set mail_id = x."mailId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("assignmentId" text, cycle int, "daysBefore" int, "mailId" text)
    where d.workspace_id = ${workspaceId} and d.assignment_id = x."assignmentId" and d.cycle = x.cycle and d.days_before = x."daysBefore"`);
}

/** What was found due and is not to be mailed now: it is looked at again, and mailed should its day still lie ahead. */
export async function forgetReminders(tx: Db, workspaceId: Id<"workspace">, rows: Asked[], now: Date): Promise<void> {
  await tx.execute(sql`
    with forgotten as (
      delete from certification_reminders d
      using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("assignmentId" text, cycle int, "daysBefore" int)
      where d.workspace_id = ${workspaceId} and d.assignment_id = x."assignmentId" and d.cycle = x.cycle and d.days_before = x."daysBefore"
        and d.mail_id is null
      returning d.assignment_id)
    update assignments a set next_at = ${now.toISOString()}::timestamptz from forgotten f
    where a.workspace_id = ${workspaceId} and a.id = f.assignment_id and a.ended_at is null`);
}
