import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { progress, type Scope, type Totals } from "./pathway-progress";

/** Everybody who earned their first step in one month. */
export type Cohort = {
  /** `2026-03` */
  month: string;
  began: number;
  completed: number;
  /** From the first step to the last, for those who completed; null where nobody has. */
  medianDays: number | null;
};

type Figures = Totals & {
  /** Of the completed, those whose last step is of `recently` or later. */
  recent: number;
  /** How many hold each step, expired ones included. */
  holders: Record<string, number> | null;
  cohorts: Cohort[] | null;
};

/** All figures of a pathway from one pass over who holds what: `months` cohorts at most, the newest first. */
export async function readFigures(
  db: Db,
  scope: Scope,
  { months, recently }: { months: number; recently: string },
): Promise<{ [K in keyof Figures]: NonNullable<Figures[K]> }> {
  const { rows } = await db.execute<Figures>(sql`
    with p as materialized (select had_ids, began_on, reached_on, completed from (${progress(scope)}) each)
    select t.*,
      (select json_object_agg(id, n) from (
        select s.id, count(*)::int as n from p cross join unnest(p.had_ids) as s(id) group by s.id) f) as holders,
      (select json_agg(c) from (
        select to_char(began_on, 'YYYY-MM') as month, count(*)::int as began, (count(*) filter (where completed))::int as completed,
          percentile_cont(0.5) within group (order by (reached_on - began_on)::float8) filter (where completed) as "medianDays"
        from p group by 1 order by 1 desc limit ${months}) c) as cohorts
    from (
      select count(*)::int as "totalRecipients", (count(*) filter (where completed))::int as completed,
        (count(*) filter (where completed and reached_on >= ${recently}::date))::int as recent from p) t`);
  const [row] = rows;
  if (!row) throw new Error("A count answers one row.");
  return { ...row, holders: row.holders ?? {}, cohorts: row.cohorts ?? [] };
}

/** How many hold a step; erased people stay in the figures. */
export async function countEnrolled(db: Db, { workspaceId, steps }: Scope): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (select distinct c.recipient_id from credentials c
      where c.workspace_id = ${workspaceId} and c.status = 'issued' and c.achievement_id = any(${sql.param(steps)}::text[])) enrolled`);
  return rows[0]?.n ?? 0;
}
