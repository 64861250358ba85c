import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { GradeSource } from "../../lib/courses/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";

export type Attempt = {
  courseId: Id<"course">;
  stepId: Id<"step">;
  recipientId: Id<"recipient">;
  grade: number;
  achievedAt: Date;
};
export type NewGrade = Attempt & { id: Id<"grade"> };

/** The same attempt again is the row that is there. In one key order, so that two files at once cannot deadlock. */
export async function insertGrades(
  tx: Db,
  workspaceId: Id<"workspace">,
  rows: NewGrade[],
  source: GradeSource,
  now: Date,
): Promise<Set<Id<"grade">>> {
  if (rows.length === 0) return new Set();
  const made = await tx.execute<{ id: Id<"grade"> }>(sql`
    insert into grades (workspace_id, id, course_id, step_id, recipient_id, grade, achieved_at, source, created_at)
    select ${workspaceId}, x.id, x."courseId", x."stepId", x."recipientId", x.grade, x."achievedAt", ${source}, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x(id text, "courseId" text, "stepId" text, "recipientId" text, grade numeric, "achievedAt" timestamptz)
    order by x."recipientId", x."stepId", x."achievedAt", x.grade
    on conflict (workspace_id, recipient_id, step_id, achieved_at, grade) do nothing
    returning id`);
  return new Set(made.rows.map(({ id }) => id));
}

/** The ids under which these attempts are kept, in the order given. */
export async function findAttemptIds(db: Db, workspaceId: Id<"workspace">, rows: Attempt[]): Promise<Id<"grade">[]> {
  const { rows: found } = await db.execute<{ id: Id<"grade"> }>(sql`
    select g.id from jsonb_to_recordset(${JSON.stringify(rows.map((row, at) => ({ ...row, at })))}::jsonb)
      as x(at int, "stepId" text, "recipientId" text, grade numeric, "achievedAt" timestamptz)
    join grades g on g.workspace_id = ${workspaceId} and g.recipient_id = x."recipientId" and g.step_id = x."stepId"
      and g.achieved_at = x."achievedAt" and g.grade = x.grade
    order by x.at`);
  return found.map(({ id }) => id);
}

/** Who was graded, or was given the certificate, is a learner of the course from then on, whatever becomes of its groups. */
export async function enrolForGood(
  tx: Db,
  workspaceId: Id<"workspace">,
  rows: Pick<Attempt, "courseId" | "recipientId">[],
  now: Date,
): Promise<void> {
  const pairs = new Map(
    rows.map(({ courseId, recipientId }) => [`${courseId} ${recipientId}`, { courseId, recipientId }]),
  );
  await tx.execute(sql`
    insert into course_learners (workspace_id, course_id, recipient_id, enrolled_at)
    select ${workspaceId}, x."courseId", x."recipientId", ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify([...pairs.values()])}::jsonb) as x("courseId" text, "recipientId" text)
    order by x."courseId", x."recipientId"
    on conflict (workspace_id, course_id, recipient_id) do nothing`);
}

export type StepOfCourse = { id: Id<"step">; courseId: Id<"course">; name: string; graded: boolean };

export async function findSteps(db: Db, workspaceId: Id<"workspace">, ids: Id<"step">[]): Promise<StepOfCourse[]> {
  const { rows } = await db.execute<StepOfCourse>(sql`
    select id, course_id as "courseId", name, graded from course_steps
    where workspace_id = ${workspaceId} and id = any(${sql.param(ids)}::text[])`);
  return rows;
}

/** Of these steps, those that somebody has a grade in. */
export async function findGradedSteps(db: Db, workspaceId: Id<"workspace">, courseId: Id<"course">, ids: Id<"step">[]) {
  if (ids.length === 0) return [];
  const { rows } = await db.execute<{ id: Id<"step"> }>(sql`
    select s.id from course_steps s where s.workspace_id = ${workspaceId} and s.id = any(${sql.param(ids)}::text[])
      and exists (select 1 from grades g where g.workspace_id = ${workspaceId} and g.course_id = ${courseId} and g.step_id = s.id)`);
  return rows.map(({ id }) => id);
}

export type GradeRow = Omit<Attempt, "achievedAt"> & {
  id: Id<"grade">;
  achievedAt: string;
  source: GradeSource;
  name: string;
  email: string;
  createdAt: string;
};
export type GradeFilter = {
  courseId?: Id<"course">;
  stepId?: Id<"step">;
  recipientId?: Id<"recipient">;
  emailKey?: string;
  ids?: Id<"grade">[];
  after: [string, string] | null;
  limit: number;
};

/** Attempts, the latest recorded first; keyset by (created_at, id). */
export async function listGrades(db: Db, workspaceId: Id<"workspace">, filter: GradeFilter): Promise<GradeRow[]> {
  const { courseId, stepId, recipientId, emailKey, ids, after, limit } = filter;
  const { rows } = await db.execute<GradeRow>(sql`
    select g.id, g.course_id as "courseId", g.step_id as "stepId", g.recipient_id as "recipientId", g.grade::float8 as grade, g.source,
      ${iso(sql`g.achieved_at`)} as "achievedAt",
      to_char(g.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "createdAt", r.name, coalesce(r.email, '') as email
    from grades g join recipients r on r.workspace_id = g.workspace_id and r.id = g.recipient_id
    where g.workspace_id = ${workspaceId}
      ${courseId ? sql`and g.course_id = ${courseId}` : sql``}
      ${stepId ? sql`and g.step_id = ${stepId}` : sql``}
      ${recipientId ? sql`and g.recipient_id = ${recipientId}` : sql``}
      ${emailKey ? sql`and g.recipient_id in (select coalesce(merged_into, id) from recipients where workspace_id = ${workspaceId} and email_key = ${emailKey})` : sql``}
      ${ids ? sql`and g.id = any(${sql.param(ids)}::text[])` : sql``}
      ${after ? sql`and (g.created_at, g.id) < (${after[0]}::timestamptz, ${after[1]})` : sql``}
    order by g.created_at desc, g.id desc limit ${limit}::int`);
  return rows;
}
