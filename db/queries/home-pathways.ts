import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { PathwayStatus } from "../../lib/pathways/rules/vocabulary";
import type { Db } from "../client";

type Step = { id: Id<"achievement">; name: string };
type Shown = { id: Id<"pathway">; name: string; status: PathwayStatus; countExpired: boolean; steps: Step[] };
export type PathwayFigures = Omit<Shown, "countExpired" | "steps"> & {
  /** Who holds a step, who completed, and both as they stood at `before`. */
  total: number;
  completed: number;
  totalBefore: number;
  completedBefore: number;
  steps: (Step & { recipients: number })[];
};
type Asked = { now: Date; before: Date; limit: number };

/** The first pathways of a workspace, running ones first, with the figures that their own pages show. */
export async function readPathwayFigures(db: Db, workspaceId: Id<"workspace">, asked: Asked) {
  const { rows } = await db.execute<Shown & { all: number }>(sql`
    select p.id, p.name, p.status, p.count_expired as "countExpired", count(*) over ()::int as "all",
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by s.position)
        from pathway_steps s join achievements a on a.workspace_id = s.workspace_id and a.id = s.achievement_id
        where s.workspace_id = p.workspace_id and s.pathway_id = p.id), '[]') as steps
    from pathways p where p.workspace_id = ${workspaceId}
    order by array_position(array['active', 'draft', 'inactive'], p.status), p.created_at desc, p.id limit ${asked.limit}`);
  const counted = await countAll(db, workspaceId, rows, asked);
  return { all: rows[0]?.all ?? 0, pathways: rows.map((row) => figuresOf(row, counted)) };
}

type Totals = Record<"total" | "completed" | "totalBefore" | "completedBefore", number>;
type Counted = { totals: Map<string, Totals>; holders: Map<string, number> };

function figuresOf({ id, name, status, steps }: Shown, { totals, holders }: Counted): PathwayFigures {
  const none = { total: 0, completed: 0, totalBefore: 0, completedBefore: 0 };
  return {
    id,
    name,
    status,
    ...(totals.get(id) ?? none),
    steps: steps.map((step) => ({ ...step, recipients: holders.get(step.id) ?? 0 })),
  };
}

/**
 * All pathways in one look at the credentials: one bit for each achievement, so that what a person holds is a word, and a
 * pathway a mask over it. “Completed” means what it means in `progress` (pathway-progress.ts); a test compares the two.
 */
async function countAll(
  db: Db,
  workspaceId: Id<"workspace">,
  pathways: readonly Shown[],
  { now, before }: Asked,
): Promise<Counted> {
  const ids = [...new Set(pathways.flatMap(({ steps }) => steps.map(({ id }) => id)))];
  if (ids.length === 0) return { totals: new Map(), holders: new Map() };
  const bits = (wanted: readonly string[]) => ids.map((id) => (wanted.includes(id) ? "1" : "0")).join("");
  const zero = sql.raw(`B'${bits([])}'`);
  const word = sql.raw(`bit(${ids.length})`);
  const achievements = ids.map((id) => sql`(${id}::text, ${bits([id])}::text::${word})`);
  const masks = pathways.map(
    ({ id, steps, countExpired }) =>
      sql`(${id}::text, ${bits(steps.map((step) => step.id))}::text::${word}, ${countExpired}::boolean)`,
  );
  const { rows } = await db.execute<{ id: string; n: Totals | null; holders: number | null }>(sql`
    with step(id, bit) as (values ${sql.join(achievements, sql`, `)}), pathway(id, mask, expired_counts) as (values ${sql.join(masks, sql`, `)}),
    held as materialized (
      select c.recipient_id, bit_or(step.bit) as had,
        coalesce(bit_or(step.bit) filter (where c.expires_at is null or c.expires_at > ${now}), ${zero}) as live,
        coalesce(bit_or(step.bit) filter (where c.issued_at <= ${before}), ${zero}) as earlier
      from credentials c join step on step.id = c.achievement_id
      where c.workspace_id = ${workspaceId} and c.status = 'issued' group by c.recipient_id),
    alike as materialized (select had, live, earlier, count(*) as n from held group by had, live, earlier),
    told as (
      select p.id, a.n, (a.earlier & p.mask) <> ${zero} as began_earlier, (a.earlier & p.mask) = p.mask as all_earlier,
        (case when p.expired_counts then a.had else a.live end & p.mask) = p.mask as completed
      from alike a join pathway p on p.mask <> ${zero} and (a.had & p.mask) <> ${zero}
      union all -- awarded once, and since then steps have only expired
      select p.id, 0, false, (h.earlier & p.mask) = p.mask, null
      from held h join pathway p on h.had <> h.live and p.mask <> ${zero} and not p.expired_counts
        and (h.had & p.mask) = p.mask and (h.live & p.mask) <> p.mask
      where exists (select 1 from awards w where w.workspace_id = ${workspaceId} and w.source_kind = 'pathway'
        and w.source_id = p.id and w.recipient_id = h.recipient_id))
    select id, jsonb_build_object('total', sum(n), 'totalBefore', coalesce(sum(n) filter (where began_earlier), 0),
      'completed', coalesce(sum(n) filter (where completed), 0) + count(*) filter (where completed is null),
      'completedBefore', coalesce(sum(n) filter (where completed and all_earlier), 0) + count(*) filter (where completed is null and all_earlier)) as n,
      null::int as holders
    from told group by id
    union all
    select step.id, null, coalesce(sum(a.n), 0)::int from step left join alike a on (a.had & step.bit) <> ${zero} group by step.id`);
  return {
    totals: new Map(rows.flatMap(({ id, n }) => (n ? [[id, n] as const] : []))),
    holders: new Map(rows.flatMap(({ id, holders }) => (holders === null ? [] : [[id, holders] as const]))),
  };
}
