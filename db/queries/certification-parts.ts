import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CourseStatus } from "../../lib/courses/rules/vocabulary";
import type { Db } from "../client";

type Workspace = Id<"workspace">;
const ids = (values: readonly string[]) => sql`${sql.param(values)}::text[]`;

export type RequiredStep = { id: Id<"step">; name: string; graded: boolean; weight: number | null };
export type RequiredCourse = {
  id: Id<"course">;
  name: string;
  status: CourseStatus;
  trigger: boolean;
  gradedSteps: number;
  steps: RequiredStep[];
};

/** Those courses, in the order asked for. Unknown ones are left out. */
export async function findRequiredCourses(
  db: Db,
  workspaceId: Workspace,
  courseIds: readonly Id<"course">[],
): Promise<RequiredCourse[]> {
  if (courseIds.length === 0) return [];
  const { rows } = await db.execute<RequiredCourse>(sql`
    select c.id, c.name, c.status, c.trigger,
      (select count(*)::int from course_steps s where s.workspace_id = c.workspace_id and s.course_id = c.id and s.graded) as "gradedSteps",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'graded', s.graded, 'weight', s.weight) order by s.position, s.id)
        from course_steps s where s.workspace_id = c.workspace_id and s.course_id = c.id), '[]'::jsonb) as steps
    from courses c where c.workspace_id = ${workspaceId} and c.id = any(${ids(courseIds)})
    order by array_position(${ids(courseIds)}, c.id)`);
  return rows;
}

export type GroupCourses = { id: Id<"group">; name: string; recipients: number; courseIds: Id<"course">[] };

/** Groups with those of these courses that they take; all groups of the workspace unless some are named. By name. */
export async function findGroupCourses(
  db: Db,
  workspaceId: Workspace,
  courseIds: readonly Id<"course">[],
  groupIds?: readonly Id<"group">[],
): Promise<GroupCourses[]> {
  const only = groupIds ? sql`and g.id = any(${ids(groupIds)})` : sql``;
  const { rows } = await db.execute<GroupCourses>(sql`
    select g.id, g.name,
      (select count(*)::int from group_recipients m where m.workspace_id = g.workspace_id and m.group_id = g.id) as recipients,
      array(select x.course_id from course_groups x where x.workspace_id = g.workspace_id and x.group_id = g.id
        and x.course_id = any(${ids(courseIds)})) as "courseIds"
    from groups g where g.workspace_id = ${workspaceId} ${only} order by lower(g.name), g.id limit 2000`);
  return rows;
}

/** Certifications that ask for this course. */
export async function findCertificationsWith(db: Db, workspaceId: Workspace, courseId: Id<"course">) {
  const { rows } = await db.execute<{ id: Id<"certification"> }>(sql`
    select certification_id as id from certification_courses where workspace_id = ${workspaceId} and course_id = ${courseId} order by 1`);
  return rows.map((row) => row.id);
}

/** Whoever comes singly learns in its courses too; those of a group are in them already. Answers who is new to which. */
export async function enrolInCourses(
  tx: Db,
  workspaceId: Id<"workspace">,
  certificationId: Id<"certification">,
  recipientIds: Id<"recipient">[],
  now: Date,
): Promise<{ courseId: Id<"course">; recipientId: Id<"recipient"> }[]> {
  if (recipientIds.length === 0) return [];
  const { rows } = await tx.execute<{ courseId: Id<"course">; recipientId: Id<"recipient"> }>(sql`
    insert into course_learners (workspace_id, course_id, recipient_id, enrolled_at)
    select c.workspace_id, c.course_id, r.id, ${now.toISOString()}::timestamptz
    from certification_courses c cross join unnest(${sql.param(recipientIds)}::text[]) as r(id)
    where c.workspace_id = ${workspaceId} and c.certification_id = ${certificationId}
    order by c.course_id, r.id on conflict do nothing
    returning course_id as "courseId", recipient_id as "recipientId"`);
  return rows;
}
