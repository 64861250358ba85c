import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { PathwayStatus } from "../../lib/pathways/rules/vocabulary";
import type { Db } from "../client";

export type PathwayFigures = {
  id: Id<"pathway">;
  name: string;
  status: PathwayStatus;
  /** Who holds a step, who completed, and both as they stood at `before`. */
  total: number;
  completed: number;
  totalBefore: number;
  completedBefore: number;
  steps: { id: Id<"achievement">; name: string; recipients: number }[];
};

/**
 * The first pathways of a workspace, running ones first, with the figures that their own pages show: the same meaning of
 * “completed” as `progress` in pathway-progress.ts, for all of them in one look at the credentials.
 */
export async function readPathwayFigures(
  db: Db,
  workspaceId: Id<"workspace">,
  { now, before, limit }: { now: Date; before: Date; limit: number },
): Promise<{ pathways: PathwayFigures[]; all: number }> {
  const { rows } = await db.execute<PathwayFigures & { all: number }>(sql`
    with shown as (
      select p.*, (select count(*) from pathway_steps s where s.workspace_id = p.workspace_id and s.pathway_id = p.id) as length,
        count(*) over () as of_all
      from pathways p where p.workspace_id = ${workspaceId}
      order by array_position(array['active', 'draft', 'inactive'], p.status), p.created_at desc, p.id limit ${limit}),
    steps as (
      select s.pathway_id, s.achievement_id, s.position from pathway_steps s join shown on shown.id = s.pathway_id
      where s.workspace_id = ${workspaceId}),
    held as materialized (
      select c.achievement_id, c.recipient_id, bool_or(c.expires_at is null or c.expires_at > ${now}) as live,
        min(c.issued_at) as began, max(c.issued_at) as latest
      from credentials c where c.workspace_id = ${workspaceId} and c.status = 'issued'
        and c.achievement_id in (select achievement_id from steps) group by 1, 2),
    awarded as (
      select a.source_id as pathway_id, a.recipient_id, min(a.awarded_at) as at from awards a
      where a.workspace_id = ${workspaceId} and a.source_kind = 'pathway' and a.source_id in (select id from shown) group by 1, 2),
    each as (
      select s.pathway_id, h.recipient_id, count(*) as had, count(*) filter (where h.live or shown.count_expired) as live,
        shown.length, min(h.began) as began, max(h.latest) as latest
      from steps s join shown on shown.id = s.pathway_id join held h on h.achievement_id = s.achievement_id
      group by s.pathway_id, h.recipient_id, shown.length),
    told as (
      select e.pathway_id, e.began, coalesce(a.at, e.latest) as reached,
        e.live = e.length or (e.had = e.length and a.at is not null) as completed
      from each e left join awarded a on a.pathway_id = e.pathway_id and a.recipient_id = e.recipient_id),
    totals as (
      select pathway_id, count(*) as total, count(*) filter (where completed) as completed,
        count(*) filter (where began <= ${before}) as total_before,
        count(*) filter (where completed and began <= ${before} and reached <= ${before}) as completed_before
      from told group by 1),
    reached as (select achievement_id, count(*) as n from held group by 1)
    select shown.id, shown.name, shown.status, shown.of_all::int as "all",
      coalesce(t.total, 0)::int as total, coalesce(t.completed, 0)::int as completed,
      coalesce(t.total_before, 0)::int as "totalBefore", coalesce(t.completed_before, 0)::int as "completedBefore",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.achievement_id, 'name', a.name, 'recipients', coalesce(r.n, 0)) order by s.position)
        from steps s join achievements a on a.workspace_id = ${workspaceId} and a.id = s.achievement_id
        left join reached r on r.achievement_id = s.achievement_id where s.pathway_id = shown.id), '[]') as steps
    from shown left join totals t on t.pathway_id = shown.id
    order by array_position(array['active', 'draft', 'inactive'], shown.status), shown.created_at desc, shown.id`);
  return { pathways: rows.map(({ all: _, ...row }) => row), all: rows[0]?.all ?? 0 };
}
