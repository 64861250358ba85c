import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";
import { asResults, type NewResult } from "./program-end";
import { COUNTS } from "./program-standing";

type Person = Id<"recipient">;
type InProgram = { workspaceId: Id<"workspace">; programId: Id<"program"> };

/** Of an ended program without a certification: who passed, and is neither erased nor merged into another; recipients `r`. */
export const passedBare = ({ workspaceId, programId }: InProgram): SQL => sql`program_results s
  join program_participants p on p.workspace_id = s.workspace_id and p.program_id = s.program_id and p.recipient_id = s.recipient_id
    and p.left_at is null
  join recipients r on r.workspace_id = s.workspace_id and r.id = s.recipient_id and r.erased_at is null and r.merged_into is null
  where s.workspace_id = ${workspaceId} and s.program_id = ${programId} and s.result = 'complete'
    and s.certification_id is null and s.credential_id is null`;

export type Passed = { recipientId: Person; completedAt: string | null };

/** All of them, with when they completed the last component that counts. */
export async function findPassed(db: Db, of: InProgram): Promise<Passed[]> {
  const { rows } = await db.execute<Passed>(sql`
    select x.id as "recipientId", (select ${iso(sql`max(g.completed_at)`)} from program_components c
        join program_progress g on g.workspace_id = c.workspace_id and g.program_id = c.program_id and g.component_id = c.id
          and g.recipient_id = x.id
        where c.workspace_id = ${of.workspaceId} and c.program_id = ${of.programId} and ${COUNTS}) as "completedAt"
    from (select r.id from ${passedBare(of)}) x order by x.id`);
  return rows;
}

/** The next of them, after a key. */
export async function nextPassed(db: Db, of: InProgram, after: string, limit: number): Promise<Person[]> {
  const { rows } = await db.execute<{ id: Person }>(sql`
    select r.id from ${passedBare(of)} and s.recipient_id > ${after} order by s.recipient_id limit ${limit}::int`);
  return rows.map(({ id }) => id);
}

/** What they were given afterwards. The rest of a result, and when it was decided, stays as it was. */
export async function fillResults(tx: Db, { workspaceId, programId }: InProgram, rows: NewResult[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update program_results s set certification_id = x."certificationId", certification_name = x."certificationName",
      credential_id = x."credentialId", term_ends_on = x."termEndsOn", anchor_on = x."anchorOn", anchor_periods = x."anchorPeriods",
      term_months = x."termMonths"
    from ${asResults(rows)}
    where s.workspace_id = ${workspaceId} and s.program_id = ${programId} and s.recipient_id = x."recipientId"
      and s.certification_id is null and s.credential_id is null`);
}

/** The job that certifies an ended program, until it is done. */
export async function findCertifying(db: Db, { workspaceId, programId }: InProgram): Promise<Id<"job"> | null> {
  const { rows } = await db.execute<{ id: Id<"job"> }>(sql`
    select id from jobs where workspace_id = ${workspaceId} and subject = ${programId} and kind = 'program.certify' and status <> 'done'
    order by created_at desc limit 1`);
  return rows[0]?.id ?? null;
}
