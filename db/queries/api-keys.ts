import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Scope } from "../../lib/governance/rules/permissions";
import type { Workspace } from "../../lib/governance/rules/workspace";
import type { Db } from "../client";
import { apiKeys } from "../schema/governance";
import { workspaceJson } from "./workspaces";

type ApiKeyHead = {
  workspace: Workspace;
  id: Id<"apiKey">;
  hash: string;
  scopes: Scope[];
  revoked: boolean;
};

/**
 * By what comes before its secret, with its workspace; revoked ones too. The only look-up that knows no workspace yet: the
 * key names it.
 */
export async function findApiKey(db: Db, prefix: string): Promise<ApiKeyHead | null> {
  const { rows } = await db.execute<ApiKeyHead>(
    sql`select k.id, k.hash, k.scopes, k.revoked_at is not null as revoked, ${workspaceJson} as workspace
      from api_keys k join workspaces w on w.id = k.workspace_id where k.prefix = ${prefix}`,
  );
  return rows[0] ?? null;
}

export async function insertApiKey(tx: Db, row: typeof apiKeys.$inferInsert): Promise<void> {
  await tx.insert(apiKeys).values(row);
}

/** Null: there is no such key, or it is revoked already. */
export async function revokeApiKey(tx: Db, workspaceId: Id<"workspace">, id: Id<"apiKey">, now: Date) {
  const [row] = await tx
    .update(apiKeys)
    .set({ revokedAt: now })
    .where(and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning();
  return row ?? null;
}

export async function listApiKeys(db: Db, workspaceId: Id<"workspace">, limit: number) {
  return db
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.workspaceId, workspaceId))
    .orderBy(sql`${apiKeys.revokedAt} is not null`, desc(apiKeys.createdAt), desc(apiKeys.id))
    .limit(limit);
}

export async function touchApiKey(db: Db, workspaceId: Id<"workspace">, id: Id<"apiKey">, now: Date): Promise<void> {
  await db
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.id, id)));
}
