import { and, eq, isNull, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { reviews } from "../schema/pathways";

/**
 * For each withdrawn credential that was a step: the completion credentials that it had led to and that still stand, unless
 * the recipient holds the step by another credential. Once for each pathway and withdrawn credential.
 */
export async function insertReviews(
  tx: Db,
  workspaceId: Id<"workspace">,
  credentialIds: Id<"credential">[],
  now: Date,
): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into reviews (workspace_id, id, pathway_id, recipient_id, completion_credential_id, lost_credential_id, created_at)
    select ${workspaceId}, 'rev_' || replace(gen_random_uuid()::text, '-', ''), p.id, lost.recipient_id, done.id, lost.id, ${now}::timestamptz
    from credentials lost
    join pathway_steps s on s.workspace_id = lost.workspace_id and s.achievement_id = lost.achievement_id
    join pathways p on p.workspace_id = s.workspace_id and p.id = s.pathway_id
    join awards a on a.workspace_id = p.workspace_id and a.source_kind = 'pathway' and a.source_id = p.id
      and a.achievement_id = p.completion_achievement_id and a.recipient_id = lost.recipient_id and not a.pre_existing
    join credentials done on done.workspace_id = a.workspace_id and done.id = a.credential_id and done.status = 'issued'
    where lost.workspace_id = ${workspaceId} and lost.id = any(${sql.param(credentialIds)}::text[]) and lost.status in ('revoked', 'suspended', 'deleted')
      and not exists (select 1 from credentials c where c.workspace_id = lost.workspace_id and c.recipient_id = lost.recipient_id
        and c.achievement_id = lost.achievement_id and c.status = 'issued' and (c.expires_at is null or c.expires_at > ${now}))
    order by p.id, lost.id
    on conflict (workspace_id, pathway_id, lost_credential_id) do nothing
    returning id`);
  return rows.map((row) => row.id);
}

export type OpenReview = {
  id: Id<"review">;
  pathwayId: Id<"pathway">;
  pathwayName: string;
  recipientId: Id<"recipient">;
  recipientName: string;
  completionCredentialId: Id<"credential">;
  lostCredentialId: Id<"credential">;
  lostAchievement: string;
  lostStatus: string;
  lostReason: string | null;
};

/** Open ones, oldest first, of one pathway or all. Those whose step or completion changed again since are no longer open. */
export async function listReviews(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: { pathwayId?: Id<"pathway">; limit: number },
): Promise<OpenReview[]> {
  const { rows } = await db.execute<OpenReview>(sql`
    select v.id, v.pathway_id as "pathwayId", p.name as "pathwayName", v.recipient_id as "recipientId", r.name as "recipientName",
      v.completion_credential_id as "completionCredentialId", v.lost_credential_id as "lostCredentialId",
      a.name as "lostAchievement", lost.status as "lostStatus", lost.reason as "lostReason"
    from reviews v join pathways p on p.workspace_id = v.workspace_id and p.id = v.pathway_id
    join recipients r on r.workspace_id = v.workspace_id and r.id = v.recipient_id and r.erased_at is null
    join credentials lost on lost.workspace_id = v.workspace_id and lost.id = v.lost_credential_id and lost.status <> 'issued'
    join credentials done on done.workspace_id = v.workspace_id and done.id = v.completion_credential_id and done.status = 'issued'
    join achievements a on a.workspace_id = lost.workspace_id and a.id = lost.achievement_id
    where v.workspace_id = ${workspaceId} and v.settled_at is null ${filter.pathwayId ? sql`and v.pathway_id = ${filter.pathwayId}` : sql``}
    order by v.created_at, v.id limit ${filter.limit}`);
  return rows;
}

/** False when it was settled already, or is not there. */
export async function settleReview(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"review">,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(reviews)
    .set({ settledAt: now })
    .where(and(eq(reviews.workspaceId, workspaceId), eq(reviews.id, id), isNull(reviews.settledAt)))
    .returning({ id: reviews.id });
  return rows.length > 0;
}
