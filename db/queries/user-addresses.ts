import { and, asc, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { userAddresses } from "../schema/users";

export type UserAddress = { emailKey: string; verifiedAt: Date | null; tokenExpiresAt: Date | null };

export async function listUserAddresses(db: Db, userId: Id<"user">): Promise<UserAddress[]> {
  const { emailKey, verifiedAt, tokenExpiresAt } = userAddresses;
  return db
    .select({ emailKey, verifiedAt, tokenExpiresAt })
    .from(userAddresses)
    .where(eq(userAddresses.userId, userId))
    .orderBy(asc(userAddresses.createdAt), asc(emailKey));
}

/** Two who would have the same address take turns: whether it is free is then sure until commit. */
export async function lockAddress(tx: Db, emailKey: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`address ${emailKey}`}, 0))`);
}

/** Who has proven an address, by signing in with it or as a further one. */
export async function findAddressOwner(db: Db, emailKey: string): Promise<Id<"user"> | null> {
  const { rows } = await db.execute<{ id: Id<"user"> }>(sql`
    select id from users where email = ${emailKey}
    union all select user_id from user_addresses where email_key = ${emailKey} and verified_at is not null limit 1`);
  return rows[0]?.id ?? null;
}

/** A new secret for an address that is to be proven; one that is proven already stays as it is. */
export async function putPendingAddress(
  tx: Db,
  row: { userId: Id<"user">; emailKey: string; tokenHash: string; tokenExpiresAt: Date },
): Promise<void> {
  const { tokenHash, tokenExpiresAt } = row;
  await tx
    .insert(userAddresses)
    .values(row)
    .onConflictDoUpdate({
      target: [userAddresses.userId, userAddresses.emailKey],
      set: { tokenHash, tokenExpiresAt },
      setWhere: sql`${userAddresses.verifiedAt} is null`,
    });
}

export async function findPendingAddress(db: Db, tokenHash: string) {
  const [row] = await db.select().from(userAddresses).where(eq(userAddresses.tokenHash, tokenHash));
  return row ?? null;
}

/** Uses the secret up. False where somebody else was faster with it. */
export async function verifyAddress(
  tx: Db,
  { userId, emailKey, tokenHash }: { userId: Id<"user">; emailKey: string; tokenHash: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(userAddresses)
    .set({ verifiedAt: now, tokenHash: null, tokenExpiresAt: null })
    .where(
      and(
        eq(userAddresses.userId, userId),
        eq(userAddresses.emailKey, emailKey),
        eq(userAddresses.tokenHash, tokenHash),
      ),
    )
    .returning({ emailKey: userAddresses.emailKey });
  return rows.length === 1;
}

export async function deleteUserAddress(tx: Db, userId: Id<"user">, emailKey: string): Promise<boolean> {
  const rows = await tx
    .delete(userAddresses)
    .where(and(eq(userAddresses.userId, userId), eq(userAddresses.emailKey, emailKey)))
    .returning({ emailKey: userAddresses.emailKey });
  return rows.length === 1;
}
