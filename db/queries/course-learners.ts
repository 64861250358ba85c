import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { courseLearners } from "../schema/courses";
import {
  certificateOf,
  certificatesOf,
  findStandings,
  learnersOf,
  type Measure,
  passes,
  type StandingRow,
  standingFrom,
  sumsOf,
} from "./course-standing";
import { iso } from "./instants";
import { likeAny } from "./recipients";

export const LEARNER_SORTS = ["name", "-name", "grade", "-grade"] as const;
export type LearnerSort = (typeof LEARNER_SORTS)[number];
export const LEARNER_STANDINGS = ["passing", "not_passing", "certificate", "no_certificate"] as const;
export type LearnerFilter = {
  search?: string;
  groupId?: Id<"group">;
  standing?: (typeof LEARNER_STANDINGS)[number];
};

const HAS_CERTIFICATE = sql`coalesce(cert.status in ('draft', 'issued', 'replaced'), false)`;

function conditions(measure: Measure, { search, groupId, standing }: LearnerFilter): SQL {
  const parts: SQL[] = [sql`true`];
  if (search) parts.push(sql`(lower(r.name) like ${likeAny(search)} or r.email_key like ${likeAny(search)})`);
  if (groupId)
    parts.push(sql`exists (select 1 from group_recipients g where g.workspace_id = ${measure.workspaceId}
      and g.group_id = ${groupId} and g.recipient_id = l.recipient_id)`);
  if (standing === "passing") parts.push(passes(measure, sql`s`));
  if (standing === "not_passing") parts.push(sql`not ${passes(measure, sql`s`)}`);
  if (standing === "certificate") parts.push(HAS_CERTIFICATE);
  if (standing === "no_certificate") parts.push(sql`not ${HAS_CERTIFICATE}`);
  return sql.join(parts, sql` and `);
}

const KEYS: Record<LearnerSort, { key: SQL; type: SQL; order: SQL; beyond: SQL }> = {
  name: { key: sql`lower(r.name)`, type: sql`text`, order: sql`asc`, beyond: sql`>` },
  "-name": { key: sql`lower(r.name)`, type: sql`text`, order: sql`desc`, beyond: sql`<` },
  grade: { key: sql`coalesce(s.points, 0)`, type: sql`int8`, order: sql`asc`, beyond: sql`>` },
  "-grade": { key: sql`coalesce(s.points, 0)`, type: sql`int8`, order: sql`desc`, beyond: sql`<` },
};

/**
 * Learners `l` with their person `r`, and beside them only what is asked about: everybody's grades `s` where it goes by grades,
 * everybody's certificate `cert` where it goes by these. To read both of all of them for one page took most of the time.
 */
function askedOf(measure: Measure, standing: LearnerFilter["standing"], byGrade: boolean): SQL {
  const sums = byGrade || standing === "passing" || standing === "not_passing";
  const certificates = standing === "certificate" || standing === "no_certificate";
  return sql`from ${learnersOf(measure)} l
    join recipients r on r.workspace_id = ${measure.workspaceId} and r.id = l.recipient_id and r.erased_at is null and r.merged_into is null
    ${sums ? sql`left join ${sumsOf(measure)} s on s.recipient_id = l.recipient_id` : sql``}
    ${certificates ? sql`left join ${certificatesOf(measure)} cert on cert.recipient_id = l.recipient_id` : sql``}`;
}

/** A page of a course's learners with how each stands, keyset by (what is sorted by, id): whose page it is, then how those stand. */
export async function listLearners(
  db: Db,
  measure: Measure,
  {
    sort,
    after,
    limit,
    ...filter
  }: LearnerFilter & { sort: LearnerSort; after: [string, string] | null; limit: number },
): Promise<(StandingRow & { sortKey: string })[]> {
  const { key, type, order, beyond } = KEYS[sort];
  const { rows } = await db.execute<{ id: Id<"recipient">; sortKey: string }>(sql`
    select r.id, ${key}::text as "sortKey" ${askedOf(measure, filter.standing, /grade/.test(sort))}
    where ${conditions(measure, filter)} ${after ? sql`and (${key}, r.id) ${beyond} (${after[0]}::${type}, ${after[1]})` : sql``}
    order by ${key} ${order}, r.id ${order} limit ${limit}::int`);
  const ids = rows.map(({ id }) => id);
  const standings = new Map((await findStandings(db, measure, ids)).map((row) => [row.recipientId, row]));
  return rows.flatMap(({ id, sortKey }) => {
    const row = standings.get(id);
    return row ? [{ ...row, sortKey }] : [];
  });
}

export async function countLearners(db: Db, measure: Measure, filter: LearnerFilter): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n ${askedOf(measure, filter.standing, false)} where ${conditions(measure, filter)}`);
  return rows[0]?.n ?? 0;
}

export type RangePreview = { passing: number; newlyPassing: number; noLongerPassing: number; certificates: number };

/** Who passes by one measure and who by another, of the same course; and how many keep a certificate whatever is changed. */
export async function compareMeasures(db: Db, now: Measure, then: Measure): Promise<RangePreview> {
  const { workspaceId } = now;
  const { rows } = await db.execute<RangePreview>(sql`
    select count(*) filter (where after)::int as passing, count(*) filter (where after and not before)::int as "newlyPassing",
      count(*) filter (where before and not after)::int as "noLongerPassing", count(*) filter (where certificate)::int as certificates
    from (select ${passes(now, sql`s`)} as before, ${passes(then, sql`t`)} as after, ${HAS_CERTIFICATE} as certificate
      from ${learnersOf(now)} l
      join recipients r on r.workspace_id = ${workspaceId} and r.id = l.recipient_id and r.erased_at is null and r.merged_into is null
      left join ${sumsOf(now)} s on s.recipient_id = l.recipient_id
      left join ${sumsOf(then)} t on t.recipient_id = l.recipient_id
      left join lateral ${certificateOf(now)} cert on true) x`);
  return rows[0] ?? { passing: 0, newlyPassing: 0, noLongerPassing: 0, certificates: 0 };
}

/**
 * With room for so many: the last who gets one, by when the course was passed. Null where all of them fit. Who has or had
 * a certificate of the course is not counted.
 */
export async function findLastWithRoom(db: Db, measure: Measure, room: number) {
  const { rows } = await db.execute<{ completedAt: string; recipientId: Id<"recipient"> }>(sql`
    select coalesce(${iso(sql`s.completed_at`)}, '9999') as "completedAt", l.recipient_id as "recipientId"
    ${standingFrom(measure, learnersOf(measure))} where ${passes(measure, sql`s`)} and cert.id is null
    order by s.completed_at nulls last, l.recipient_id offset ${Math.max(room - 1, 0)}::int limit 2`);
  return rows.length === 2 ? (rows[0] ?? null) : null;
}

type Own = Pick<typeof courseLearners.$inferInsert, "workspaceId" | "courseId" | "recipientId">;

/** False where they had a row already. */
export async function insertLearner(tx: Db, row: Own, now: Date): Promise<boolean> {
  const rows = await tx
    .insert(courseLearners)
    .values({ ...row, enrolledAt: now })
    .onConflictDoNothing()
    .returning({ recipientId: courseLearners.recipientId });
  return rows.length > 0;
}

/** Through a group, as it is today; beside it they may have a row of their own. */
export async function isInByGroup(db: Db, { workspaceId, courseId, recipientId }: Own): Promise<boolean> {
  const { rows } = await db.execute<{ member: boolean }>(sql`
    select exists (select 1 from course_groups cg
      join group_recipients gr on gr.workspace_id = cg.workspace_id and gr.group_id = cg.group_id
      where cg.workspace_id = ${workspaceId} and cg.course_id = ${courseId} and gr.recipient_id = ${recipientId}) as member`);
  return rows[0]?.member ?? false;
}

/** Published courses whose certificates were generated, and in which any of these people learns. */
export async function findGeneratedCoursesOf(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientIds: Id<"recipient">[],
): Promise<Id<"course">[]> {
  const theirs = sql`workspace_id = c.workspace_id and recipient_id = any(${sql.param(recipientIds)}::text[])`;
  const { rows } = await db.execute<{ id: Id<"course"> }>(sql`
    select c.id from courses c where c.workspace_id = ${workspaceId} and c.status = 'published' and c.generated_at is not null and (
      exists (select 1 from course_learners where ${theirs} and course_id = c.id)
      or exists (select 1 from course_groups g where g.workspace_id = c.workspace_id and g.course_id = c.id
        and exists (select 1 from group_recipients where ${theirs} and group_id = g.group_id)))
    order by c.id`);
  return rows.map(({ id }) => id);
}

/** Finished, asked for the certificate: the first time counts. */
export async function markLearner(
  tx: Db,
  { workspaceId, courseId, recipientId }: Own,
  what: "finished" | "requested",
  now: Date,
) {
  const column = what === "finished" ? sql`finished_at` : sql`requested_at`;
  const at = sql`${now.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into course_learners (workspace_id, course_id, recipient_id, enrolled_at, ${column})
    values (${workspaceId}, ${courseId}, ${recipientId}, ${at}, ${at})
    on conflict (workspace_id, course_id, recipient_id) do update set ${column} = coalesce(course_learners.${column}, excluded.${column})`);
}

export async function deleteLearner(tx: Db, { workspaceId, courseId, recipientId }: Own): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    delete from course_learners where workspace_id = ${workspaceId} and course_id = ${courseId} and recipient_id = ${recipientId} returning 1`);
  return rows.length > 0;
}

export type CourseFigures = { learners: number; passing: number; issued: number; drafts: number };

/** How many certificates of each course are out, and how many wait as drafts. */
export async function countCertificates(db: Db, workspaceId: Id<"workspace">, ids: Id<"course">[]) {
  const { rows } = await db.execute<{ id: Id<"course">; issued: number; drafts: number }>(sql`
    select a.source_id as id, count(*) filter (where c.status in ('issued', 'replaced'))::int as issued,
      count(*) filter (where c.status = 'draft')::int as drafts
    from awards a join credentials c on c.workspace_id = a.workspace_id and c.id = a.credential_id
    where a.workspace_id = ${workspaceId} and a.source_kind = 'course' and a.source_id = any(${sql.param(ids)}::text[])
    group by a.source_id`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many learners each of these courses has, and how many of them pass it as it is. */
export async function countStandings(db: Db, measures: readonly Measure[]) {
  if (measures.length === 0) return new Map<Id<"course">, { learners: number; passing: number }>();
  const each = measures.map(
    (
      measure,
    ) => sql`select ${measure.courseId}::text as id, count(*)::int as learners, (count(*) filter (where ${passes(measure, sql`s`)}))::int as passing
    from ${learnersOf(measure)} l join recipients r on r.workspace_id = ${measure.workspaceId} and r.id = l.recipient_id and r.erased_at is null and r.merged_into is null
    left join ${sumsOf(measure)} s on s.recipient_id = l.recipient_id`,
  );
  const { rows } = await db.execute<{ id: Id<"course">; learners: number; passing: number }>(
    sql.join(each, sql` union all `),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
