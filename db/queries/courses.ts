import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CourseStatus } from "../../lib/courses/rules/vocabulary";
import type { Db } from "../client";
import { courseGroups, courseSteps, courses } from "../schema/courses";
import { groups } from "../schema/recipients";
import type { NamedGroup } from "./groups";
import { likeAny } from "./recipients";

export type CourseStepRow = Pick<typeof courseSteps.$inferSelect, "id" | "name" | "graded" | "weight">;
export type CourseRow = typeof courses.$inferSelect & { steps: CourseStepRow[]; groups: NamedGroup[] };
type Bare = typeof courses.$inferSelect;

const one = (workspaceId: Id<"workspace">, id: Id<"course">) =>
  and(eq(courses.workspaceId, workspaceId), eq(courses.id, id));

/** Their steps in order and their groups by name, for all of them at once. */
async function whole(db: Db, rows: Bare[]): Promise<CourseRow[]> {
  const [first] = rows;
  if (!first) return [];
  const { workspaceId } = first;
  const ids = rows.map((row) => row.id);
  const { id, courseId, name, graded, weight } = courseSteps;
  const steps = await db
    .select({ id, courseId, name, graded, weight })
    .from(courseSteps)
    .where(and(eq(courseSteps.workspaceId, workspaceId), inArray(courseId, ids)))
    .orderBy(asc(courseSteps.position));
  const named = await db
    .select({ courseId: courseGroups.courseId, id: groups.id, name: groups.name })
    .from(courseGroups)
    .innerJoin(groups, and(eq(groups.workspaceId, courseGroups.workspaceId), eq(groups.id, courseGroups.groupId)))
    .where(and(eq(courseGroups.workspaceId, workspaceId), inArray(courseGroups.courseId, ids)))
    .orderBy(sql`lower(${groups.name})`, groups.id);
  return rows.map((row) => ({
    ...row,
    steps: steps.filter((step) => step.courseId === row.id).map(({ courseId: _, ...step }) => step),
    groups: named.filter((group) => group.courseId === row.id).map(({ courseId: _, ...group }) => group),
  }));
}

export async function findCourses(db: Db, workspaceId: Id<"workspace">, ids: Id<"course">[]): Promise<CourseRow[]> {
  if (ids.length === 0) return [];
  return whole(
    db,
    await db
      .select()
      .from(courses)
      .where(and(eq(courses.workspaceId, workspaceId), inArray(courses.id, ids))),
  );
}

export async function findCourse(db: Db, workspaceId: Id<"workspace">, id: Id<"course">): Promise<CourseRow | null> {
  const [row] = await findCourses(db, workspaceId, [id]);
  return row ?? null;
}

/** `update` for whoever changes it, `share` for whoever grades or awards by it: an edit waits for them, and they for it. */
export async function lockCourses(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"course">[],
  mode: "update" | "share",
): Promise<CourseRow[]> {
  if (ids.length === 0) return [];
  const where = and(eq(courses.workspaceId, workspaceId), inArray(courses.id, ids));
  return whole(tx, await tx.select().from(courses).where(where).orderBy(asc(courses.id)).for(mode));
}

export async function lockCourse(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"course">,
  mode: "update" | "share",
): Promise<CourseRow | null> {
  const [row] = await lockCourses(tx, workspaceId, [id], mode);
  return row ?? null;
}

type Filter = { status?: CourseStatus; search?: string; after: [string, string] | null; limit: number };

/** Newest first; keyset by (created_at, id). */
export async function listCourses(
  db: Db,
  workspaceId: Id<"workspace">,
  { status, search, after, limit }: Filter,
): Promise<CourseRow[]> {
  const createdAt = after && new Date(after[0]);
  const rows = await db
    .select()
    .from(courses)
    .where(
      and(
        eq(courses.workspaceId, workspaceId),
        status && eq(courses.status, status),
        search ? sql`lower(${courses.name}) like ${likeAny(search)}` : undefined,
        after && createdAt
          ? or(
              lt(courses.createdAt, createdAt),
              and(eq(courses.createdAt, createdAt), lt(courses.id, after[1] as Id<"course">)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(courses.createdAt), desc(courses.id))
    .limit(limit);
  return whole(db, rows);
}

export async function insertCourse(tx: Db, row: typeof courses.$inferInsert): Promise<void> {
  await tx.insert(courses).values(row);
}

export async function updateCourse(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"course">,
  change: Partial<typeof courses.$inferInsert>,
): Promise<void> {
  await tx
    .update(courses)
    .set({ ...change, version: sql`${courses.version} + 1` })
    .where(one(workspaceId, id));
}

/** Exactly these steps, in this order; those that stay keep their row, and with it their grades. */
export async function saveSteps(
  tx: Db,
  workspaceId: Id<"workspace">,
  courseId: Id<"course">,
  steps: CourseStepRow[],
): Promise<void> {
  const kept = steps.map(({ id }) => id);
  await tx.execute(sql`
    delete from course_steps where workspace_id = ${workspaceId} and course_id = ${courseId}
      and id <> all(${sql.param(kept)}::text[])`);
  if (steps.length === 0) return;
  await tx
    .insert(courseSteps)
    .values(steps.map((step, index) => ({ workspaceId, courseId, ...step, position: index + 1 })))
    .onConflictDoUpdate({
      target: [courseSteps.workspaceId, courseSteps.id],
      set: {
        name: sql`excluded.name`,
        graded: sql`excluded.graded`,
        weight: sql`excluded.weight`,
        position: sql`excluded.position`,
      },
    });
}

export async function replaceCourseGroups(
  tx: Db,
  workspaceId: Id<"workspace">,
  courseId: Id<"course">,
  groupIds: Id<"group">[],
): Promise<void> {
  await tx
    .delete(courseGroups)
    .where(and(eq(courseGroups.workspaceId, workspaceId), eq(courseGroups.courseId, courseId)));
  const rows = [...groupIds].sort().map((groupId) => ({ workspaceId, courseId, groupId }));
  if (rows.length > 0) await tx.insert(courseGroups).values(rows);
}

export async function deleteCourse(tx: Db, workspaceId: Id<"workspace">, id: Id<"course">): Promise<void> {
  await tx.execute(sql`delete from course_learners where workspace_id = ${workspaceId} and course_id = ${id}`);
  await tx.delete(courses).where(one(workspaceId, id));
}

/** Whether anything rests on a course, so that it can only be archived. */
export async function isCourseInUse(db: Db, workspaceId: Id<"workspace">, id: Id<"course">): Promise<boolean> {
  const { rows } = await db.execute<{ used: boolean }>(sql`
    select exists (select 1 from grades where workspace_id = ${workspaceId} and course_id = ${id})
      or exists (select 1 from grade_imports where workspace_id = ${workspaceId} and course_id = ${id})
      or exists (select 1 from certification_courses where workspace_id = ${workspaceId} and course_id = ${id})
      or exists (select 1 from program_components where workspace_id = ${workspaceId} and course_id = ${id})
      or exists (select 1 from awards where workspace_id = ${workspaceId} and source_kind = 'course' and source_id = ${id}) as used`);
  return rows[0]?.used ?? false;
}

export type DueCourse = { workspaceId: Id<"workspace">; id: Id<"course"> };

/**
 * Courses whose certificates were generated before their time, which has come, and that have no job since: that
 * is read off the jobs, so a sweep that was missed is made up for, and after one that ran there is nothing to find.
 */
export async function findReleasable(db: Db, now: Date, limit: number): Promise<DueCourse[]> {
  const { rows } = await db.execute<DueCourse>(sql`
    select c.workspace_id as "workspaceId", c.id from courses c join workspaces w on w.id = c.workspace_id
    cross join lateral (select case c.display_behavior when 'end' then c.ends_on + 1 else c.available_on end as on_day) release
    where c.generated_at is not null and c.status = 'published' and c.certificate_enabled and c.certificate_active
      and c.pacing = 'instructor' and not c.learner_generated and c.display_behavior in ('end', 'end_with_date')
      and release.on_day::timestamp at time zone w.time_zone <= ${now.toISOString()}::timestamptz
      and not exists (select 1 from jobs j where j.workspace_id = c.workspace_id and j.subject = c.id and j.kind = 'course.generate'
        and j.created_at >= release.on_day::timestamp at time zone w.time_zone)
    order by c.workspace_id, c.id limit ${limit}::int`);
  return rows;
}
