import { and, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { logos, workspaces } from "../schema/governance";

/** The hash that its address has, without the picture. For a `select` from workspaces. */
export const logoHash = sql<string | null>`(select l.hash from logos l where l.workspace_id = ${workspaces.id})`;

export async function findLogo(db: Db, workspaceId: Id<"workspace">): Promise<{ hash: string } | null> {
  const [row] = await db.select({ hash: logos.hash }).from(logos).where(eq(logos.workspaceId, workspaceId));
  return row ?? null;
}

export async function saveLogo(tx: Db, row: Required<typeof logos.$inferInsert>): Promise<void> {
  const { workspaceId: _, ...change } = row;
  await tx.insert(logos).values(row).onConflictDoUpdate({ target: logos.workspaceId, set: change });
}

export async function removeLogo(tx: Db, workspaceId: Id<"workspace">): Promise<void> {
  await tx.delete(logos).where(eq(logos.workspaceId, workspaceId));
}

/** By its address: the workspace's slug and the hash of these very bytes. */
export async function readLogo(
  db: Db,
  slug: string,
  hash: string,
): Promise<{ type: string; bytes: Uint8Array } | null> {
  const [row] = await db
    .select({ type: logos.type, bytes: logos.bytes })
    .from(logos)
    .innerJoin(workspaces, eq(workspaces.id, logos.workspaceId))
    .where(and(eq(workspaces.slug, slug), eq(logos.hash, hash)));
  return row ?? null;
}
