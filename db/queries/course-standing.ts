import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { GradeRange } from "../../lib/courses/rules/overall";
import type { Db } from "../client";
import { iso } from "./instants";

/** A course as its learners are measured; the weights may be ones that are only thought of. */
export type Measure = {
  workspaceId: Id<"workspace">;
  courseId: Id<"course">;
  steps: readonly { id: Id<"step">; graded: boolean; weight: number | null }[];
  range: GradeRange;
  /** What is said to be achieved later is not looked at. */
  until: Date;
};

/** Members of its groups, and those with a row of their own: singly, or for good, since they were graded. */
export function learnersOf({ workspaceId, courseId }: Pick<Measure, "workspaceId" | "courseId">): SQL {
  return sql`(select gr.recipient_id from course_groups cg
      join group_recipients gr on gr.workspace_id = cg.workspace_id and gr.group_id = cg.group_id
      where cg.workspace_id = ${workspaceId} and cg.course_id = ${courseId}
    union select cl.recipient_id from course_learners cl where cl.workspace_id = ${workspaceId} and cl.course_id = ${courseId})`;
}

const upTo = (last: Date) => sql`and g.achieved_at <= ${last.toISOString()}::timestamptz`;
const gradedOf = ({ steps }: Measure) => steps.filter(({ graded }) => graded);

/**
 * Of each learner with a grade: in how many graded steps there is one, the exact overall grade (in hundred-millionths of a
 * percent, as `rules/overall.ts` has it), and when the last of the grades that count was achieved. `until`: an earlier end than
 * the measure's own.
 */
export function sumsOf(measure: Measure, ids?: Id<"recipient">[], until: Date | null = null): SQL {
  const last = until && until < measure.until ? until : measure.until;
  const { workspaceId, courseId } = measure;
  const weights = JSON.stringify(gradedOf(measure).map(({ id, weight }) => ({ id, weight: weight ?? 0 })));
  return sql`(select b.recipient_id, count(*)::int as done, sum(b.grade * 10000 * s.weight)::int8 as points, max(b.achieved_at) as completed_at
    from (select distinct on (g.recipient_id, g.step_id) g.recipient_id, g.step_id, g.grade, g.achieved_at from grades g
      where g.workspace_id = ${workspaceId} and g.course_id = ${courseId}
        ${ids ? sql`and g.recipient_id = any(${sql.param(ids)}::text[])` : sql``}
        ${upTo(last)}
      order by g.recipient_id, g.step_id, g.grade desc, g.achieved_at) b
    join jsonb_to_recordset(${weights}::jsonb) as s(id text, weight int) on s.id = b.step_id
    group by b.recipient_id)`;
}

/** `rules/overall.ts` isPassing, for rows of `sums` (which is null without any grade). */
export function passes(measure: Measure, sums: SQL): SQL {
  const { passingGrade, topGrade, completionRule } = measure.range;
  const graded = gradedOf(measure).length;
  const [from, to] = [passingGrade, topGrade].map((grade) => Math.round(grade * 10_000) * 10_000);
  const complete = completionRule === "none" || graded > 0 ? sql`true` : sql`false`;
  const least = completionRule === "none" ? 0 : graded;
  return sql`(${complete} and coalesce(${sums}.done, 0) >= ${least}::int and coalesce(${sums}.points, 0) between ${from}::int8 and ${to}::int8)`;
}

/** What became of the certificate that a course gave a learner `l`: of the newest, and of what it was replaced by. */
export function certificateOf({ workspaceId, courseId }: Pick<Measure, "workspaceId" | "courseId">): SQL {
  return sql`(with recursive line as (
      select c.id, c.status, c.replaced_by, 1 as n from (
        select credential_id from awards a where a.workspace_id = ${workspaceId} and a.source_kind = 'course' and a.source_id = ${courseId}
          and a.recipient_id = l.recipient_id order by a.awarded_at desc limit 1) award
      join credentials c on c.workspace_id = ${workspaceId} and c.id = award.credential_id
      union all
      select c.id, c.status, c.replaced_by, line.n + 1 from line
      join credentials c on c.workspace_id = ${workspaceId} and c.id = line.replaced_by where line.n < 50)
    select id, status from line order by n desc limit 1)`;
}

/** The same of all learners at once, as a table to join with. */
export function certificatesOf({ workspaceId, courseId }: Pick<Measure, "workspaceId" | "courseId">): SQL {
  return sql`(with recursive line as (
      select award.recipient_id, c.status, c.replaced_by, 1 as n from (
        select distinct on (a.recipient_id) a.recipient_id, a.credential_id from awards a
        where a.workspace_id = ${workspaceId} and a.source_kind = 'course' and a.source_id = ${courseId}
        order by a.recipient_id, a.awarded_at desc) award
      join credentials c on c.workspace_id = ${workspaceId} and c.id = award.credential_id
      union all
      select line.recipient_id, c.status, c.replaced_by, line.n + 1 from line
      join credentials c on c.workspace_id = ${workspaceId} and c.id = line.replaced_by where line.n < 50)
    select distinct on (recipient_id) recipient_id, status from line order by recipient_id, n desc)`;
}

export type StandingRow = {
  recipientId: Id<"recipient">;
  name: string;
  email: string;
  points: number;
  done: number;
  completedAt: string | null;
  single: boolean;
  graded: boolean;
  finishedAt: string | null;
  requestedAt: string | null;
  credentialId: Id<"credential"> | null;
  credentialStatus: string | null;
};

export const standingColumns = sql`l.recipient_id as "recipientId", r.name, coalesce(r.email, '') as email,
  coalesce(s.points, 0)::float8 as points, coalesce(s.done, 0) as done, ${iso(sql`s.completed_at`)} as "completedAt",
  own.recipient_id is not null as single, s.recipient_id is not null as graded, ${iso(sql`own.finished_at`)} as "finishedAt",
  ${iso(sql`own.requested_at`)} as "requestedAt", cert.id as "credentialId", cert.status as "credentialStatus"`;

/** Learners `l` with their person `r`, sums `s`, own row `own` and certificate `cert`; nobody who was erased or merged. */
export function standingFrom(measure: Measure, learners: SQL, ids?: Id<"recipient">[]): SQL {
  const { workspaceId, courseId } = measure;
  const these = (column: SQL) => (ids ? sql`and ${column} = any(${sql.param(ids)}::text[])` : sql``);
  return sql`from ${learners} l
    join recipients r on r.workspace_id = ${workspaceId} and r.id = l.recipient_id and r.erased_at is null and r.merged_into is null ${these(sql`r.id`)}
    left join ${sumsOf(measure, ids)} s on s.recipient_id = l.recipient_id
    left join course_learners own on own.workspace_id = ${workspaceId} and own.course_id = ${courseId} and own.recipient_id = l.recipient_id
      ${these(sql`own.recipient_id`)}
    left join lateral ${certificateOf(measure)} cert on true`;
}

/** How these learners stand; whoever is no learner of the course is left out. Flat: by index, learner by learner. */
export async function findStandings(db: Db, measure: Measure, ids: Id<"recipient">[]): Promise<StandingRow[]> {
  if (ids.length === 0) return [];
  const { workspaceId, courseId } = measure;
  const learners = sql`(select w.id as recipient_id from unnest(${sql.param(ids)}::text[]) as w(id)
    where exists (select 1 from course_learners cl where cl.workspace_id = ${workspaceId} and cl.course_id = ${courseId} and cl.recipient_id = w.id)
      or exists (select 1 from course_groups cg join group_recipients gr on gr.workspace_id = cg.workspace_id and gr.group_id = cg.group_id
        where cg.workspace_id = ${workspaceId} and cg.course_id = ${courseId} and gr.recipient_id = w.id))`;
  const { rows } = await db.execute<StandingRow>(sql`
    select ${standingColumns} ${standingFrom(measure, learners, ids)} order by s.completed_at nulls last, l.recipient_id`);
  return rows;
}

/** The next learners of a course after a key: so many of each group and of those of their own, by index, then the first of all. */
export async function nextLearners(
  db: Db,
  { workspaceId, courseId }: Pick<Measure, "workspaceId" | "courseId">,
  after: string,
  limit: number,
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select id from (
      select m.recipient_id as id from course_groups cg cross join lateral (
        select gr.recipient_id from group_recipients gr where gr.workspace_id = ${workspaceId} and gr.group_id = cg.group_id
          and gr.recipient_id > ${after} order by gr.recipient_id limit ${limit}::int) m
      where cg.workspace_id = ${workspaceId} and cg.course_id = ${courseId}
      union (select cl.recipient_id from course_learners cl where cl.workspace_id = ${workspaceId} and cl.course_id = ${courseId}
        and cl.recipient_id > ${after} order by cl.recipient_id limit ${limit}::int)) u
    order by id limit ${limit}::int`);
  return rows.map(({ id }) => id);
}

export type BestRow = { stepId: Id<"step">; grade: number; achievedAt: string };

/** The best attempt of one learner in each step, the first of equals. */
export async function findBests(
  db: Db,
  {
    workspaceId,
    courseId,
    recipientId,
    until,
  }: Pick<Measure, "workspaceId" | "courseId" | "until"> & { recipientId: Id<"recipient"> },
): Promise<BestRow[]> {
  const { rows } = await db.execute<BestRow>(sql`
    select distinct on (g.step_id) g.step_id as "stepId", g.grade::float8 as grade, ${iso(sql`g.achieved_at`)} as "achievedAt"
    from grades g where g.workspace_id = ${workspaceId} and g.course_id = ${courseId} and g.recipient_id = ${recipientId} ${upTo(until)}
    order by g.step_id, g.grade desc, g.achieved_at`);
  return rows;
}
