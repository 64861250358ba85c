import { eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { profiles } from "../schema/users";
import { ON_PROFILE, ownersOf, ownRecord } from "./own-records";

export type ProfileRow = typeof profiles.$inferSelect;

export async function findProfile(db: Db, userId: Id<"user">): Promise<ProfileRow | null> {
  const [row] = await db.select().from(profiles).where(eq(profiles.userId, userId));
  return row ?? null;
}

export async function findProfileByHandle(db: Db, handle: string): Promise<ProfileRow | null> {
  const [row] = await db.select().from(profiles).where(eq(profiles.handle, handle));
  return row ?? null;
}

type Saved = Pick<ProfileRow, "userId" | "handle" | "name" | "headline" | "public" | "indexed">;

/** The unique index on handles is the guarantee; whoever saves asks first, under `lockHandle`. */
export async function saveProfile(tx: Db, row: Saved, now: Date): Promise<void> {
  const { userId, ...set } = row;
  await tx
    .insert(profiles)
    .values({ ...row, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: profiles.userId, set: { ...set, updatedAt: now } });
}

/** Two who want the same handle take turns, so that the second is told instead of failing at the index. */
export async function lockHandle(tx: Db, handle: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`handle ${handle}`}, 0))`);
}

/** A new profile begins with all that its owner has and has not kept off it. */
export async function putAllOnProfile(tx: Db, userId: Id<"user">): Promise<void> {
  await tx.execute(sql`
    with mine as (select c.workspace_id, c.id from recipients r
      join credentials c on c.workspace_id = r.workspace_id and c.recipient_id = r.id
      where ${ownRecord(userId)} and c.on_profile is null and c.status not in ('draft', 'deleted')
      order by c.workspace_id, c.id for update of c)
    update credentials c set on_profile = true from mine where c.workspace_id = mine.workspace_id and c.id = mine.id`);
}

export async function deleteProfile(tx: Db, userId: Id<"user">): Promise<boolean> {
  const rows = await tx.delete(profiles).where(eq(profiles.userId, userId)).returning({ handle: profiles.handle });
  return rows.length > 0;
}

export type Holder = { handle: string; name: string; indexed: boolean };

/** The public profile on which a credential stands: its holder's, whose address is one that they have proven. */
export async function findHolder(db: Db, credentialId: Id<"credential">): Promise<Holder | null> {
  const { rows } = await db.execute<Holder>(sql`
    select p.handle, p.name, p.indexed from credentials c
    join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id and r.erased_at is null and r.merged_into is null
    join profiles p on p.public and p.user_id = any(${ownersOf(sql`r.email_key`)})
    where c.id = ${credentialId} and ${ON_PROFILE} limit 1`);
  return rows[0] ?? null;
}
