import { eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Workspace } from "../../lib/governance/rules/workspace";
import type { Db } from "../client";
import { workspaces } from "../schema/governance";
import { logoHash } from "./logos";

const columns = {
  id: workspaces.id,
  slug: workspaces.slug,
  name: workspaces.name,
  timeZone: workspaces.timeZone,
  credentialLimit: workspaces.credentialLimit,
  certificationsEnabled: workspaces.certificationsEnabled,
};

/** `workspaces w` as a `Workspace`, for a look-up that finds it on its way. */
export const workspaceJson = sql`json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'timeZone', w.time_zone,
  'credentialLimit', w.credential_limit, 'certificationsEnabled', w.certifications_enabled)`;

/** What every command and read begins with; as SQL of its own, since building it anew each time takes longer than asking. */
export async function findWorkspace(db: Db, id: Id<"workspace">): Promise<Workspace | null> {
  const { rows } = await db.execute<Workspace>(
    sql`select id, slug, name, time_zone as "timeZone", credential_limit as "credentialLimit",
      certifications_enabled as "certificationsEnabled" from workspaces where id = ${id}`,
  );
  return rows[0] ?? null;
}

export async function findPublicWorkspace(db: Db, slug: string) {
  const [row] = await db
    .select({
      ...columns,
      kind: workspaces.kind,
      about: workspaces.about,
      accentHue: workspaces.accentHue,
      accentChroma: workspaces.accentChroma,
      logoHash,
      website: workspaces.website,
      websiteVerifiedAt: workspaces.websiteVerifiedAt,
    })
    .from(workspaces)
    .where(eq(workspaces.slug, slug));
  return row ?? null;
}

export async function findWholeWorkspace(db: Db, id: Id<"workspace">) {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, id));
  return row ?? null;
}

/**
 * Holds the row until commit. `limit`: waits for whoever is issuing too, and keeps new ones out; they share an advisory lock
 * from before they look at the limit. Not the row's own lock, which has no queue: under steady issuing nobody would ever get it.
 */
export async function lockWorkspace(tx: Db, id: Id<"workspace">, { limit }: { limit: boolean }) {
  if (limit) await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`limit:${id}`}, 0))`);
  const [row] = await tx.select().from(workspaces).where(eq(workspaces.id, id)).for("no key update");
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
