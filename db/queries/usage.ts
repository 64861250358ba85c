import { eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { workspaceUsage } from "../schema/governance";

/**
 * How many credentials may still be issued, or null where no limit is set. Holds the counter until commit, so take it
 * last; the shared lock keeps a limit from being set between this look and the commit.
 */
export async function lockRoom(tx: Db, workspaceId: Id<"workspace">): Promise<number | null> {
  const { rows } = await tx.execute<{ room: number | null }>(sql`select waymark_lock_room(${workspaceId}) as room`);
  return rows[0]?.room ?? null;
}

/** Counts `by` more (or fewer) issued credentials; does nothing where no limit is set. After `lockRoom`. */
export async function countIssued(tx: Db, workspaceId: Id<"workspace">, by: number): Promise<void> {
  if (by === 0) return;
  await tx
    .update(workspaceUsage)
    .set({ issued: sql`${workspaceUsage.issued} + ${by}` })
    .where(eq(workspaceUsage.workspaceId, workspaceId));
}

/** Sets the counter to the truth. Only under `lockWorkspace`. */
export async function setLimit(tx: Db, workspaceId: Id<"workspace">, credentialLimit: number | null): Promise<void> {
  if (credentialLimit === null) {
    await tx.delete(workspaceUsage).where(eq(workspaceUsage.workspaceId, workspaceId));
    return;
  }
  const counted = sql<number>`(select count(*) from credentials where workspace_id = ${workspaceId} and status not in ('draft', 'deleted'))`;
  await tx
    .insert(workspaceUsage)
    .values({ workspaceId, issued: counted, credentialLimit })
    .onConflictDoUpdate({ target: workspaceUsage.workspaceId, set: { issued: counted, credentialLimit } });
}

/** Issued, undeleted credentials and waiting drafts (DESIGN §5, “Limit”). */
export async function readUsage(db: Db, workspaceId: Id<"workspace">): Promise<{ issued: number; drafts: number }> {
  const { rows } = await db.execute<{ issued: number; drafts: number }>(sql`
    select coalesce(
        (select issued from workspace_usage where workspace_id = ${workspaceId}),
        (select count(*) from credentials where workspace_id = ${workspaceId} and status not in ('draft', 'deleted')))::int as issued,
      (select count(*) from credentials where workspace_id = ${workspaceId} and status = 'draft')::int as drafts`);
  return rows[0] ?? { issued: 0, drafts: 0 };
}
