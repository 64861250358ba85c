import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { CertificationStatus } from "../../lib/certifications/rules/vocabulary";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { certificationCourses, certificationGroups, certifications } from "../schema/certifications";
import { likeAny } from "./recipients";

type Workspace = Id<"workspace">;
type Stored = typeof certifications.$inferSelect;
export type CertificationRow = Stored & { courses: Id<"course">[]; groups: Id<"group">[] };

const one = (workspaceId: Workspace, id: Id<"certification">) =>
  and(eq(certifications.workspaceId, workspaceId), eq(certifications.id, id));

async function withParts(db: Db, rows: Stored[]): Promise<CertificationRow[]> {
  const [first] = rows;
  if (!first) return [];
  const ids = rows.map((row) => row.id);
  const courses = await db
    .select()
    .from(certificationCourses)
    .where(
      and(eq(certificationCourses.workspaceId, first.workspaceId), inArray(certificationCourses.certificationId, ids)),
    )
    .orderBy(asc(certificationCourses.position));
  const groups = await db
    .select()
    .from(certificationGroups)
    .where(
      and(eq(certificationGroups.workspaceId, first.workspaceId), inArray(certificationGroups.certificationId, ids)),
    )
    .orderBy(asc(certificationGroups.groupId));
  return rows.map((row) => ({
    ...row,
    courses: courses.filter((each) => each.certificationId === row.id).map((each) => each.courseId),
    groups: groups.filter((each) => each.certificationId === row.id).map((each) => each.groupId),
  }));
}

export async function findCertification(
  db: Db,
  workspaceId: Workspace,
  id: Id<"certification">,
): Promise<CertificationRow | null> {
  const rows = await withParts(db, await db.select().from(certifications).where(one(workspaceId, id)));
  return rows[0] ?? null;
}

/** `update` for whoever changes it, `share` for whoever assigns or completes by it: each waits for the other. */
export async function lockCertification(
  tx: Db,
  workspaceId: Workspace,
  id: Id<"certification">,
  mode: "update" | "share",
): Promise<CertificationRow | null> {
  const rows = await withParts(tx, await tx.select().from(certifications).where(one(workspaceId, id)).for(mode));
  return rows[0] ?? null;
}

/** Held for those who complete by them, in one order. */
export async function lockCertifications(
  tx: Db,
  workspaceId: Workspace,
  ids: Id<"certification">[],
): Promise<CertificationRow[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(certifications)
    .where(and(eq(certifications.workspaceId, workspaceId), inArray(certifications.id, ids)))
    .orderBy(asc(certifications.id))
    .for("share");
  return withParts(tx, rows);
}

type Filter = { status?: CertificationStatus; search?: string; after: [string, string] | null; limit: number };

/** Newest first. */
export async function listCertifications(
  db: Db,
  workspaceId: Workspace,
  { status, search, after, limit }: Filter,
): Promise<CertificationRow[]> {
  const rows = await db
    .select()
    .from(certifications)
    .where(
      and(
        eq(certifications.workspaceId, workspaceId),
        status && eq(certifications.status, status),
        search ? sql`lower(${certifications.name}) like ${likeAny(search)}` : undefined,
        after
          ? sql`(${certifications.createdAt}, ${certifications.id}) < (${after[0]}::timestamptz, ${after[1]})`
          : undefined,
      ),
    )
    .orderBy(desc(certifications.createdAt), desc(certifications.id))
    .limit(limit);
  return withParts(db, rows);
}

/** Published ones that ask groups. */
export async function findGroupCertifications(db: Db, workspaceId: Workspace): Promise<Id<"certification">[]> {
  const { rows } = await db.execute<{ id: Id<"certification"> }>(sql`
    select c.id from certifications c where c.workspace_id = ${workspaceId} and c.status = 'published' and (
      exists (select 1 from certification_groups g where g.workspace_id = c.workspace_id and g.certification_id = c.id)
      or exists (select 1 from assignments a where a.workspace_id = c.workspace_id and a.certification_id = c.id and a.via = 'group'))
    order by c.id`);
  return rows.map((row) => row.id);
}

export async function insertCertification(
  tx: Db,
  row: typeof certifications.$inferInsert,
  courses: Id<"course">[],
  groups: Id<"group">[],
): Promise<void> {
  await tx.insert(certifications).values(row);
  await insertCourses(tx, row.workspaceId, row.id, courses);
  await insertGroups(tx, row.workspaceId, row.id, groups);
}

export async function updateCertification(
  tx: Db,
  workspaceId: Workspace,
  id: Id<"certification">,
  change: Partial<typeof certifications.$inferInsert>,
): Promise<void> {
  await tx.update(certifications).set(change).where(one(workspaceId, id));
}

export async function replaceCourses(tx: Db, workspaceId: Workspace, id: Id<"certification">, courses: Id<"course">[]) {
  const theirs = and(eq(certificationCourses.workspaceId, workspaceId), eq(certificationCourses.certificationId, id));
  await tx.delete(certificationCourses).where(theirs);
  await insertCourses(tx, workspaceId, id, courses);
}

export async function replaceGroups(tx: Db, workspaceId: Workspace, id: Id<"certification">, groups: Id<"group">[]) {
  const theirs = and(eq(certificationGroups.workspaceId, workspaceId), eq(certificationGroups.certificationId, id));
  await tx.delete(certificationGroups).where(theirs);
  await insertGroups(tx, workspaceId, id, groups);
}

async function insertCourses(
  tx: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  ids: Id<"course">[],
) {
  if (ids.length === 0) return;
  const rows = ids.map((courseId, index) => ({ workspaceId, certificationId, courseId, position: index + 1 }));
  await tx.insert(certificationCourses).values(rows);
}

async function insertGroups(tx: Db, workspaceId: Workspace, certificationId: Id<"certification">, ids: Id<"group">[]) {
  if (ids.length === 0) return;
  await tx.insert(certificationGroups).values(ids.map((groupId) => ({ workspaceId, certificationId, groupId })));
}

/** With the assignments of those who never completed it: the caller has made sure that nobody did. */
export async function deleteCertification(tx: Db, workspaceId: Workspace, id: Id<"certification">): Promise<void> {
  const theirs = sql`workspace_id = ${workspaceId} and certification_id = ${id}`;
  await tx.execute(sql`
    delete from certification_reminders r using assignments a where a.workspace_id = ${workspaceId} and a.certification_id = ${id}
      and r.workspace_id = a.workspace_id and r.assignment_id = a.id`);
  await tx.execute(sql`delete from cycles where ${theirs}`);
  await tx.execute(sql`delete from assignments where ${theirs}`);
  await tx.delete(certifications).where(one(workspaceId, id));
}

/** Whether a program leads to it, or has ended with it. */
export async function isLinked(db: Db, workspaceId: Workspace, id: Id<"certification">): Promise<boolean> {
  const { rows } = await db.execute<{ linked: boolean }>(sql`
    select exists (select 1 from programs where workspace_id = ${workspaceId} and certification_id = ${id})
      or exists (select 1 from program_results where workspace_id = ${workspaceId} and certification_id = ${id}) as linked`);
  return rows[0]?.linked ?? false;
}

/** How many have ever completed it. */
export async function countCompleted(db: Db, workspaceId: Workspace, id: Id<"certification">): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(distinct assignment_id)::int as n from cycles
    where workspace_id = ${workspaceId} and certification_id = ${id} and completed_on is not null`);
  return rows[0]?.n ?? 0;
}

/** Published ones to which people are assigned. */
export async function findAssignable(db: Db, workspaceId: Workspace): Promise<Id<"certification">[]> {
  const rows = await db
    .select({ id: certifications.id })
    .from(certifications)
    .where(
      and(
        eq(certifications.workspaceId, workspaceId),
        eq(certifications.status, "published"),
        eq(certifications.earnedBy, "courses"),
      ),
    )
    .orderBy(asc(certifications.id));
  return rows.map((row) => row.id);
}
