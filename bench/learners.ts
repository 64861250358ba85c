import { sql } from "drizzle-orm";
import { type Db, transaction } from "@/db/client";
import type { Id } from "@/lib/core/ids";
import type { Stage } from "@/tests/support/factories";

/** So many recipients of a workspace; `rcp_` and the hash of its id and their number. */
export async function insertPeople(tx: Db, { workspaceId }: Stage, count: number): Promise<void> {
  await tx.execute(sql`
    insert into recipients (workspace_id, id, email, email_key, name)
    select ${workspaceId}, 'rcp_' || md5(${workspaceId} || n), 'r' || n || '@x.example', 'r' || n || '@x.example', 'Recipient ' || n
    from generate_series(1, ${count}::int) n`);
}

/** Everybody assigned to a certification: `next` and `round` say of the n-th when to look again and what the first round is. */
export async function insertDuties(
  tx: Db,
  { workspaceId, now }: Stage,
  certificationId: Id<"certification">,
  count: number,
  { next, round }: { next: ReturnType<typeof sql>; round: ReturnType<typeof sql> },
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into assignments (workspace_id, id, certification_id, recipient_id, via, assigned_at, starts_on, grace_days, next_at)
    select ${workspaceId}, 'asg_' || md5(${workspaceId} || n), ${certificationId}, 'rcp_' || md5(${workspaceId} || n), 'group', ${at} - interval '400 days',
      (${at} - interval '400 days')::date, 0, ${next} from generate_series(1, ${count}::int) n`);
  await tx.execute(sql`
    insert into cycles (workspace_id, assignment_id, cycle, certification_id, recipient_id, opens_on, counts_from, completed_at, completed_on,
      term_ends_on, anchor_on, anchor_periods, term_months)
    select ${workspaceId}, 'asg_' || md5(${workspaceId} || n), 1, ${certificationId}, 'rcp_' || md5(${workspaceId} || n),
      (${at} - interval '400 days')::date, (${at} - interval '400 days')::date, ${round} from generate_series(1, ${count}::int) n`);
}

/** Rows that are made right: looking up each reference would take most of the time. Statistics are as after a night. */
export async function fill(db: Db, work: (tx: Db) => Promise<void>): Promise<void> {
  await transaction(db, async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await work(tx);
  });
  for (const table of ["recipients", "group_recipients", "grades", "assignments", "cycles"])
    await db.execute(sql`vacuum analyze ${sql.identifier(table)}`);
}
