import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { PathwayStatus } from "../../lib/pathways/rules/vocabulary";
import type { Db } from "../client";
import { pathwaySteps, pathways, reviews } from "../schema/pathways";

export type PathwayRow = typeof pathways.$inferSelect & { steps: Id<"achievement">[] };

async function withSteps(db: Db, rows: (typeof pathways.$inferSelect)[]): Promise<PathwayRow[]> {
  const [first] = rows;
  if (!first) return [];
  const steps = await db
    .select()
    .from(pathwaySteps)
    .where(
      and(
        eq(pathwaySteps.workspaceId, first.workspaceId),
        inArray(
          pathwaySteps.pathwayId,
          rows.map((row) => row.id),
        ),
      ),
    )
    .orderBy(asc(pathwaySteps.position));
  return rows.map((row) => ({
    ...row,
    steps: steps.filter((step) => step.pathwayId === row.id).map((step) => step.achievementId),
  }));
}

const one = (workspaceId: Id<"workspace">, id: Id<"pathway">) =>
  and(eq(pathways.workspaceId, workspaceId), eq(pathways.id, id));

export async function findPathway(db: Db, workspaceId: Id<"workspace">, id: Id<"pathway">): Promise<PathwayRow | null> {
  const rows = await withSteps(db, await db.select().from(pathways).where(one(workspaceId, id)));
  return rows[0] ?? null;
}

/** `update` for whoever changes it, `share` for whoever awards by it: an edit waits for awards under way, and they for it. */
export async function lockPathway(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"pathway">,
  mode: "update" | "share",
): Promise<PathwayRow | null> {
  const rows = await withSteps(tx, await tx.select().from(pathways).where(one(workspaceId, id)).for(mode));
  return rows[0] ?? null;
}

/** All of them, for the search for loops; saved under one lock, so that two drafts cannot close a loop together. */
export async function lockAllPathways(tx: Db, workspaceId: Id<"workspace">): Promise<PathwayRow[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pathways:${workspaceId}`}, 0))`);
  return withSteps(tx, await tx.select().from(pathways).where(eq(pathways.workspaceId, workspaceId)));
}

export async function listPathways(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: { status?: PathwayStatus; after: [string, string] | null; limit: number },
): Promise<PathwayRow[]> {
  const { after } = filter;
  const rows = await db
    .select()
    .from(pathways)
    .where(
      and(
        eq(pathways.workspaceId, workspaceId),
        filter.status ? eq(pathways.status, filter.status) : undefined,
        after
          ? or(
              lt(pathways.createdAt, new Date(after[0])),
              and(eq(pathways.createdAt, new Date(after[0])), lt(pathways.id, after[1] as Id<"pathway">)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(pathways.createdAt), desc(pathways.id))
    .limit(filter.limit);
  return withSteps(db, rows);
}

type With = {
  status?: PathwayStatus;
  /** Only those with such a step, held as `lockPathway` holds one for awards. */
  forAwards?: boolean;
};

/**
 * Pathways that have one of these achievements among their steps, or as their completion. Steps are read once the pathways
 * are held, so they are the ones that an edit committed last.
 */
export async function findPathwaysWith(
  db: Db,
  workspaceId: Id<"workspace">,
  achievementIds: Id<"achievement">[],
  { status, forAwards = false }: With = {},
): Promise<PathwayRow[]> {
  if (achievementIds.length === 0) return [];
  const ids = sql`${sql.param(achievementIds)}::text[]`;
  const asStep = sql`exists (select 1 from pathway_steps s where s.workspace_id = ${workspaceId}
    and s.pathway_id = ${pathways.id} and s.achievement_id = any(${ids}))`;
  const found = db
    .select()
    .from(pathways)
    .where(
      and(
        eq(pathways.workspaceId, workspaceId),
        status && eq(pathways.status, status),
        forAwards ? asStep : sql`(${pathways.completionAchievementId} = any(${ids}) or ${asStep})`,
      ),
    )
    .orderBy(asc(pathways.id));
  return withSteps(db, await (forAwards ? found.for("share") : found));
}

/** The active ones of them: those that award, and that strangers see. */
export function findActiveWith(
  db: Db,
  workspaceId: Id<"workspace">,
  achievementIds: Id<"achievement">[],
  options: Pick<With, "forAwards"> = {},
): Promise<PathwayRow[]> {
  return findPathwaysWith(db, workspaceId, achievementIds, { ...options, status: "active" });
}

export async function insertPathway(
  tx: Db,
  row: typeof pathways.$inferInsert,
  steps: Id<"achievement">[],
): Promise<void> {
  await tx.insert(pathways).values(row);
  await insertSteps(tx, row.workspaceId, row.id, steps);
}

export async function updatePathway(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"pathway">,
  change: Partial<typeof pathways.$inferInsert>,
): Promise<void> {
  await tx.update(pathways).set(change).where(one(workspaceId, id));
}

export async function replaceSteps(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"pathway">,
  steps: Id<"achievement">[],
): Promise<void> {
  await tx.delete(pathwaySteps).where(and(eq(pathwaySteps.workspaceId, workspaceId), eq(pathwaySteps.pathwayId, id)));
  await insertSteps(tx, workspaceId, id, steps);
}

/** With its reviews and its messages; mails that were sent stay in the outbox. */
export async function deletePathway(tx: Db, workspaceId: Id<"workspace">, id: Id<"pathway">): Promise<void> {
  await tx.execute(sql`
    delete from message_recipients r using messages m where m.workspace_id = ${workspaceId} and m.pathway_id = ${id}
      and r.workspace_id = m.workspace_id and r.message_id = m.id`);
  await tx.execute(sql`delete from messages where workspace_id = ${workspaceId} and pathway_id = ${id}`);
  await tx.delete(reviews).where(and(eq(reviews.workspaceId, workspaceId), eq(reviews.pathwayId, id)));
  await tx.delete(pathways).where(one(workspaceId, id));
}

async function insertSteps(
  tx: Db,
  workspaceId: Id<"workspace">,
  pathwayId: Id<"pathway">,
  steps: Id<"achievement">[],
): Promise<void> {
  if (steps.length === 0) return;
  await tx
    .insert(pathwaySteps)
    .values(steps.map((achievementId, index) => ({ workspaceId, pathwayId, achievementId, position: index + 1 })));
}
