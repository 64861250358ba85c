import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { type Measure, sumsOf } from "./course-standing";
import { iso } from "./instants";

type Workspace = Id<"workspace">;
type Program = Id<"program">;
type Person = Id<"recipient">;

export type CourseProgress = {
  recipientId: Person;
  points: number;
  done: number;
  graded: boolean;
  completedAt: string | null;
};

/** How these people stand in a course, by the grades that they achieved up to an instant; who does not learn in it is left out. */
export async function findCourseProgress(
  db: Db,
  measure: Measure,
  ids: readonly Person[],
  until: Date | null,
): Promise<CourseProgress[]> {
  if (ids.length === 0) return [];
  const { workspaceId, courseId } = measure;
  const { rows } = await db.execute<CourseProgress>(sql`
    select w.id as "recipientId", coalesce(s.points, 0)::float8 as points, coalesce(s.done, 0) as done,
      s.recipient_id is not null as graded, ${iso(sql`s.completed_at`)} as "completedAt"
    from unnest(${sql.param(ids)}::text[]) as w(id) left join ${sumsOf(measure, [...ids], until)} s on s.recipient_id = w.id
    where exists (select 1 from course_learners l where l.workspace_id = ${workspaceId} and l.course_id = ${courseId} and l.recipient_id = w.id)
      or exists (select 1 from course_groups cg join group_recipients gr on gr.workspace_id = cg.workspace_id and gr.group_id = cg.group_id
        where cg.workspace_id = ${workspaceId} and cg.course_id = ${courseId} and gr.recipient_id = w.id)`);
  return rows;
}

/** Running programs with a component that follows this course (or any): of these people, or of everybody. */
export async function findFollowing(
  db: Db,
  workspaceId: Workspace,
  { courseId, recipientIds }: { courseId?: Id<"course">; recipientIds?: readonly Person[] },
): Promise<Program[]> {
  const { rows } = await db.execute<{ id: Program }>(sql`
    select p.id from programs p where p.workspace_id = ${workspaceId} and p.status = 'running'
      and exists (select 1 from program_components c where c.workspace_id = p.workspace_id and c.program_id = p.id
        and ${courseId ? sql`c.course_id = ${courseId}` : sql`c.course_id is not null`})
      ${
        recipientIds
          ? sql`and exists (select 1 from program_participants m where m.workspace_id = p.workspace_id and m.program_id = p.id
              and m.left_at is null and m.recipient_id = any(${sql.param(recipientIds)}::text[]))`
          : sql``
      }
    order by p.id`);
  return rows.map(({ id }) => id);
}

/** The next participants of running programs with a component that follows this course (or of one program); by key. */
export async function nextFollowing(
  db: Db,
  workspaceId: Workspace,
  { courseId, programId }: { courseId?: Id<"course">; programId?: Program },
  after: [string, string] | null,
  limit: number,
): Promise<{ programId: Program; recipientId: Person }[]> {
  const { rows } = await db.execute<{ programId: Program; recipientId: Person }>(sql`
    select p.program_id as "programId", p.recipient_id as "recipientId" from program_participants p
    join programs g on g.workspace_id = p.workspace_id and g.id = p.program_id and g.status = 'running'
    where p.workspace_id = ${workspaceId} and p.left_at is null
      and p.program_id in (select c.program_id from program_components c where c.workspace_id = ${workspaceId}
        and ${courseId ? sql`c.course_id = ${courseId}` : sql`c.course_id is not null`} ${programId ? sql`and c.program_id = ${programId}` : sql``})
      ${after ? sql`and (p.program_id, p.recipient_id) > (${after[0]}, ${after[1]})` : sql``}
    order by p.program_id, p.recipient_id limit ${limit}::int`);
  return rows;
}
