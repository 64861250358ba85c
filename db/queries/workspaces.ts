import { eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Workspace } from "../../lib/governance/rules/workspace";
import type { Db } from "../client";
import { workspaces } from "../schema/governance";

const columns = {
  id: workspaces.id,
  slug: workspaces.slug,
  name: workspaces.name,
  timeZone: workspaces.timeZone,
  credentialLimit: workspaces.credentialLimit,
};

export async function findWorkspace(db: Db, id: Id<"workspace">): Promise<Workspace | null> {
  const [row] = await db.select(columns).from(workspaces).where(eq(workspaces.id, id));
  return row ?? null;
}

export async function findPublicWorkspace(db: Db, slug: string) {
  const [row] = await db
    .select({ ...columns, kind: workspaces.kind, about: workspaces.about, accentHue: workspaces.accentHue })
    .from(workspaces)
    .where(eq(workspaces.slug, slug));
  return row ?? null;
}

export async function findWholeWorkspace(db: Db, id: Id<"workspace">) {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, id));
  return row ?? null;
}

/**
 * Waits for whoever is issuing in the workspace and keeps new ones out until commit: issuers hold KEY SHARE on this row
 * from before they look at the limit. Taken when the limit changes.
 */
export async function lockWorkspace(tx: Db, id: Id<"workspace">) {
  const [row] = await tx.select().from(workspaces).where(eq(workspaces.id, id)).for("update");
  return row ?? null;
}

export async function updateWorkspace(tx: Db, id: Id<"workspace">, change: Partial<typeof workspaces.$inferInsert>) {
  const [row] = await tx
    .update(workspaces)
    .set({ ...change, version: sql`${workspaces.version} + 1` })
    .where(eq(workspaces.id, id))
    .returning();
  return row ?? null;
}

/** False when the slug is taken. */
export async function insertWorkspace(tx: Db, row: typeof workspaces.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(workspaces)
    .values(row)
    .onConflictDoNothing({ target: workspaces.slug })
    .returning({ id: workspaces.id });
  return rows.length > 0;
}
