import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";
import { type AudienceScope, meant } from "./program-nudges";

/** The nudges for one participant, as `n` with `g` what was written; who was passed over got none. */
const nudgesFor = (workspaceId: SQL, programId: SQL, recipientId: SQL): SQL => sql`
  program_nudge_recipients n join program_nudges g on g.workspace_id = n.workspace_id and g.id = n.nudge_id
  where n.workspace_id = ${workspaceId} and n.program_id = ${programId} and n.recipient_id = ${recipientId} and n.skipped is null`;

/** When somebody was last nudged, as an instant; null where never. */
export const lastNudged = (workspaceId: SQL, programId: SQL, recipientId: SQL): SQL =>
  sql`(select ${iso(sql`max(g.created_at)`)} from ${nudgesFor(workspaceId, programId, recipientId)})`;

export async function findLastNudge(
  db: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
  recipientId: Id<"recipient">,
): Promise<{ id: Id<"nudge">; at: string } | null> {
  const { rows } = await db.execute<{ id: Id<"nudge">; at: string }>(sql`
    select g.id, ${iso(sql`g.created_at`)} as at from ${nudgesFor(sql`${workspaceId}`, sql`${programId}`, sql`${recipientId}`)}
    order by g.created_at desc, g.id limit 1`);
  return rows[0] ?? null;
}

/** How many of them were nudged about the same program since then. */
export async function countNudgedSince(db: Db, scope: AudienceScope, since: Date): Promise<number> {
  const nudges = nudgesFor(sql`${scope.workspaceId}`, sql`m.program_id`, sql`m.recipient_id`);
  const { rows } = await db.execute<{ people: number }>(sql`
    select count(*)::int as people from (select m.program_id, m.recipient_id ${meant(scope)}) m
    where exists (select 1 from ${nudges} and g.created_at >= ${since.toISOString()}::timestamptz)`);
  return rows[0]?.people ?? 0;
}
