import { and, eq, lt, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { idempotencyKeys } from "../schema/governance";

export type KeptAnswer = { status: number; body: string; headers: Record<string, string> };

const one = (workspaceId: Id<"workspace">, key: string) =>
  and(eq(idempotencyKeys.workspaceId, workspaceId), eq(idempotencyKeys.key, key));

/**
 * Writes the key, or says that somebody did. Waits for a twin that has not committed yet, at most `waitMs`: then Postgres
 * throws 55P03. The key commits together with what was done under it, so that there is never one without an answer.
 */
export async function claimKey(tx: Db, workspaceId: Id<"workspace">, key: string, waitMs: number): Promise<boolean> {
  await tx.execute(sql`select set_config('lock_timeout', ${`${waitMs}ms`}, true)`);
  const rows = await tx
    .insert(idempotencyKeys)
    .values({ workspaceId, key, requestHash: "" })
    .onConflictDoNothing({ target: [idempotencyKeys.workspaceId, idempotencyKeys.key] })
    .returning({ key: idempotencyKeys.key });
  await tx.execute(sql`select set_config('lock_timeout', '0', true)`);
  return rows.length > 0;
}

export async function findKey(db: Db, workspaceId: Id<"workspace">, key: string) {
  const [row] = await db.select().from(idempotencyKeys).where(one(workspaceId, key));
  return row ?? null;
}

export async function keepAnswer(
  tx: Db,
  workspaceId: Id<"workspace">,
  key: string,
  requestHash: string,
  { status, body, headers }: KeptAnswer,
): Promise<void> {
  await tx.update(idempotencyKeys).set({ requestHash, status, body, headers }).where(one(workspaceId, key));
}

export async function deleteKeys(db: Db, before: Date): Promise<number> {
  const rows = await db
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, before))
    .returning({ key: idempotencyKeys.key });
  return rows.length;
}
