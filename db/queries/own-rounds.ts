import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { ownRecord } from "./own-records";

export type OwnRound = {
  cycle: number;
  opensOn: string;
  countsFrom: string;
  dueOn: string | null;
  completedOn: string | null;
  termEndsOn: string | null;
  credentialId: Id<"credential"> | null;
};

const MOST = 200;

/** The rounds of one assignment of this person, the first first, and where its days are counted. Never of an invisible one. */
export async function findOwnRounds(
  db: Db,
  userId: Id<"user">,
  assignmentId: Id<"assignment">,
): Promise<{ timeZone: string; rounds: OwnRound[] } | null> {
  const { rows } = await db.execute<{ timeZone: string; rounds: OwnRound[] }>(sql`
    select w.time_zone as "timeZone", (
      select jsonb_agg(jsonb_build_object('cycle', y.cycle, 'opensOn', y.opens_on, 'countsFrom', y.counts_from, 'dueOn', y.due_on,
        'completedOn', y.completed_on, 'termEndsOn', y.term_ends_on, 'credentialId', (
          select c.id from credentials c where c.workspace_id = y.workspace_id and c.id = y.credential_id and c.status <> 'draft' and c.status <> 'deleted'
        )) order by y.cycle)
      from (select * from cycles where workspace_id = a.workspace_id and assignment_id = a.id order by cycle desc limit ${MOST}::int) y) as rounds
    from assignments a
    join recipients r on r.workspace_id = a.workspace_id and r.id = a.recipient_id
    join certifications f on f.workspace_id = a.workspace_id and f.id = a.certification_id and not f.invisible
    join workspaces w on w.id = a.workspace_id and w.certifications_enabled
    where a.id = ${assignmentId} and a.ended_at is null and ${ownRecord(userId)}`);
  return rows[0] ?? null;
}
