import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Reached } from "../../lib/pathways/rules/message-reach";
import type { Db } from "../client";
import { progress, type Scope } from "./pathway-progress";

/** Whoever is on the pathway, in this scope, and lacks one step; expired ones count as had, as in the figures. */
const lacking = (scope: Scope, step: Id<"achievement">): SQL => sql`
  select p.recipient_id, p.had, r.name, r.email, r.unsubscribed_at, lower(r.name) as sort_name from (${progress(scope)}) p
  join recipients r on r.workspace_id = ${scope.workspaceId} and r.id = p.recipient_id and r.erased_at is null
  where not (${step}::text = any(p.had_ids))`;

export type AudienceCount = { lacking: number; unsubscribed: number; withoutAddress: number; recent: number };

/** `recent`: those of them who got another message about this pathway since `recentSince`. */
export async function countAudience(
  db: Db,
  scope: Scope,
  step: Id<"achievement">,
  recentSince: Date,
): Promise<AudienceCount> {
  const { rows } = await db.execute<AudienceCount>(sql`
    with l as materialized (${lacking(scope, step)}),
    told as (select distinct mr.recipient_id from messages m join message_recipients mr on mr.workspace_id = m.workspace_id
      and mr.message_id = m.id and mr.skipped is null and mr.created_at >= ${recentSince}
      where m.workspace_id = ${scope.workspaceId} and m.pathway_id = ${scope.pathwayId})
    select count(*)::int as lacking,
      count(*) filter (where l.unsubscribed_at is not null and l.email is not null)::int as unsubscribed,
      count(*) filter (where l.email is null)::int as "withoutAddress",
      count(*) filter (where told.recipient_id is not null and l.unsubscribed_at is null and l.email is not null)::int as recent
    from l left join told on told.recipient_id = l.recipient_id`);
  return rows[0] ?? { lacking: 0, unsubscribed: 0, withoutAddress: 0, recent: 0 };
}

/** Of everybody in the scope: who completed the pathway, and who holds the step. */
export async function countHolders(
  db: Db,
  scope: Scope,
  step: string,
): Promise<{ completedCount: number; stepCount: number }> {
  const { rows } = await db.execute<{ completedCount: number; stepCount: number }>(sql`
    select count(*) filter (where completed)::int as "completedCount", count(*) filter (where ${step}::text = any(had_ids))::int as "stepCount"
    from (${progress(scope)}) p`);
  return rows[0] ?? { completedCount: 0, stepCount: 0 };
}

export type AudiencePerson = {
  id: Id<"recipient">;
  name: string;
  email: string | null;
  earned: number;
  unsubscribed: boolean;
  sortName: string;
};

/** By name, then id. */
export async function listAudience(
  db: Db,
  scope: Scope,
  step: Id<"achievement">,
  page: { after: [string, string] | null; limit: number },
): Promise<AudiencePerson[]> {
  const { rows } = await db.execute<AudiencePerson>(sql`
    select l.recipient_id as id, l.name, l.email, l.had as earned, l.unsubscribed_at is not null as unsubscribed, l.sort_name as "sortName"
    from (${lacking(scope, step)}) l
    ${page.after ? sql`where (l.sort_name, l.recipient_id) > (${page.after[0]}, ${page.after[1]})` : sql``}
    order by l.sort_name, l.recipient_id limit ${page.limit}`);
  return rows;
}

export type ReachedRow = Reached & { id: Id<"recipient">; name: string; earned: Id<"achievement">[] };

/**
 * What is known of these people now. Their rows are held until commit, in the order of their ids: who unsubscribes at this
 * instant comes before, and is seen, or after, and finds the mail that is to be dropped.
 */
export async function lockReached(
  tx: Db,
  scope: Scope,
  step: Id<"achievement">,
  recipientIds: readonly string[],
  writtenAt: Date,
): Promise<ReachedRow[]> {
  if (recipientIds.length === 0) return [];
  const inGroup = scope.groupId
    ? sql`and exists (select 1 from group_recipients g where g.workspace_id = ${scope.workspaceId} and g.group_id = ${scope.groupId} and g.recipient_id = r.id)`
    : sql``;
  const { rows } = await tx.execute<ReachedRow>(sql`
    select r.id, r.name, r.email, r.unsubscribed_at is not null as unsubscribed, h.earned, h.has, h.lacked_before as "lackedBefore"
    from recipients r join (
      select c.recipient_id, array_agg(distinct c.achievement_id) as earned, bool_or(c.achievement_id = ${step}) as has,
        coalesce(bool_or(c.achievement_id <> ${step} and c.issued_at <= ${writtenAt}), false)
          and coalesce(min(c.issued_at) filter (where c.achievement_id = ${step}) > ${writtenAt}, true) as lacked_before
      from credentials c where c.workspace_id = ${scope.workspaceId} and c.status = 'issued'
        and c.achievement_id = any(${sql.param(scope.steps)}::text[]) and c.recipient_id = any(${sql.param(recipientIds)}::text[])
      group by c.recipient_id) h on h.recipient_id = r.id
    where r.workspace_id = ${scope.workspaceId} and r.id = any(${sql.param(recipientIds)}::text[]) and r.erased_at is null ${inGroup}
    order by r.id for share of r`);
  return rows;
}
