import { and, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { AchievementStatus } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { achievements, achievementVersions } from "../schema/credentials";
import { likeAny } from "./recipients";

const columns = {
  id: achievements.id,
  status: achievements.status,
  duplicates: achievements.duplicates,
  version: achievements.version,
  name: achievementVersions.name,
  description: achievementVersions.description,
  type: achievementVersions.type,
  level: achievementVersions.level,
  skills: achievementVersions.skills,
  criteria: achievementVersions.criteria,
  validityMonths: achievementVersions.validityMonths,
  createdAt: achievements.createdAt,
  updatedAt: achievements.updatedAt,
};

const currentVersion = and(
  eq(achievementVersions.workspaceId, achievements.workspaceId),
  eq(achievementVersions.achievementId, achievements.id),
  eq(achievementVersions.version, achievements.version),
);

export type AchievementRow = Awaited<ReturnType<typeof findAchievements>>[number];

export async function findAchievements(db: Db, workspaceId: Id<"workspace">, ids: Id<"achievement">[]) {
  if (ids.length === 0) return [];
  return db
    .select(columns)
    .from(achievements)
    .innerJoin(achievementVersions, currentVersion)
    .where(and(eq(achievements.workspaceId, workspaceId), inArray(achievements.id, ids)));
}

export async function findAchievement(
  db: Db,
  workspaceId: Id<"workspace">,
  id: Id<"achievement">,
): Promise<AchievementRow | null> {
  const [row] = await findAchievements(db, workspaceId, [id]);
  return row ?? null;
}

/** Holds the row until commit: two edits at once cannot both write the next version. */
export async function lockAchievement(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"achievement">,
): Promise<AchievementRow | null> {
  await tx
    .select({ id: achievements.id })
    .from(achievements)
    .where(and(eq(achievements.workspaceId, workspaceId), eq(achievements.id, id)))
    .for("update");
  return findAchievement(tx, workspaceId, id);
}

/** Newest first; keyset by (created_at, id). */
export async function listAchievements(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: { status?: AchievementStatus; search?: string; after: [string, string] | null; limit: number },
) {
  return db
    .select(columns)
    .from(achievements)
    .innerJoin(achievementVersions, currentVersion)
    .where(
      and(
        eq(achievements.workspaceId, workspaceId),
        filter.status ? eq(achievements.status, filter.status) : undefined,
        filter.search ? sql`lower(${achievements.name}) like ${likeAny(filter.search)}` : undefined,
        filter.after
          ? or(
              lt(achievements.createdAt, new Date(filter.after[0])),
              and(
                eq(achievements.createdAt, new Date(filter.after[0])),
                lt(achievements.id, filter.after[1] as Id<"achievement">),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(achievements.createdAt), desc(achievements.id))
    .limit(filter.limit);
}

/** Every wording that it had, newest first, and how many credentials carry each. */
export async function listAchievementVersions(db: Db, workspaceId: Id<"workspace">, id: Id<"achievement">) {
  const issued = sql<number>`(select count(*)::int from credentials c where c.workspace_id = ${workspaceId} and c.achievement_id = ${id}
    and c.achievement_version = ${achievementVersions.version} and c.status not in ('draft', 'deleted'))`;
  return db
    .select({
      version: achievementVersions.version,
      name: achievementVersions.name,
      createdAt: achievementVersions.createdAt,
      issued,
    })
    .from(achievementVersions)
    .where(and(eq(achievementVersions.workspaceId, workspaceId), eq(achievementVersions.achievementId, id)))
    .orderBy(desc(achievementVersions.version))
    .limit(50);
}

type NewVersion = typeof achievementVersions.$inferInsert;

export async function insertAchievement(
  tx: Db,
  row: typeof achievements.$inferInsert,
  version: NewVersion,
): Promise<void> {
  await tx.insert(achievements).values(row);
  await tx.insert(achievementVersions).values(version);
}

export async function insertAchievementVersion(tx: Db, version: NewVersion): Promise<void> {
  await tx.insert(achievementVersions).values(version);
}

export async function updateAchievement(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"achievement">,
  change: Partial<typeof achievements.$inferInsert>,
): Promise<void> {
  await tx
    .update(achievements)
    .set(change)
    .where(and(eq(achievements.workspaceId, workspaceId), eq(achievements.id, id)));
}

/** How many credentials were ever issued of each achievement, drafts and deleted ones aside. */
export async function countHolders(
  db: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"achievement">[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{ id: string; n: number }>(sql`
    select achievement_id as id, count(*)::int as n from credentials
    where workspace_id = ${workspaceId} and achievement_id = any(${sql.param(ids)}::text[]) and status = 'issued' group by 1`);
  return new Map(rows.map((row) => [row.id, row.n]));
}
