import { and, count, desc, eq, gt, isNull } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { invitations } from "../schema/governance";

export type InvitationRow = typeof invitations.$inferSelect;
const open = and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt));

export async function insertInvitation(tx: Db, row: typeof invitations.$inferInsert): Promise<void> {
  await tx.insert(invitations).values(row);
}

/** Withdraws what stands open for an address, so that a new one can take its place. */
export async function withdrawInvitationsTo(tx: Db, workspaceId: Id<"workspace">, emailKey: string, now: Date) {
  await tx
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.emailKey, emailKey), open));
}

/** Null: there is none such that is still open. */
export async function withdrawInvitation(tx: Db, workspaceId: Id<"workspace">, id: Id<"invitation">, now: Date) {
  const [row] = await tx
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id), open))
    .returning();
  return row ?? null;
}

export async function listOpenInvitations(
  db: Db,
  workspaceId: Id<"workspace">,
  limit: number,
): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), open))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(limit);
}

export async function countOpenInvitations(db: Db, workspaceId: Id<"workspace">, now: Date): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), open, gt(invitations.expiresAt, now)));
  return row?.n ?? 0;
}

/** The only look-up that knows no workspace yet: the link names it. */
export async function findInvitation(db: Db, tokenHash: string): Promise<InvitationRow | null> {
  const [row] = await db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return row ?? null;
}

export async function lockInvitation(tx: Db, tokenHash: string): Promise<InvitationRow | null> {
  const [row] = await tx.select().from(invitations).where(eq(invitations.tokenHash, tokenHash)).for("update");
  return row ?? null;
}

export async function markAccepted(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"invitation">,
  now: Date,
): Promise<void> {
  await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id)));
}
