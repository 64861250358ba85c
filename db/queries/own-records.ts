import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { keepWish } from "./merges";

/** The addresses that a person has proven: the one they sign in with, and further ones once confirmed. */
export function provenKeys(userId: Id<"user"> | SQL): SQL {
  return sql`(select u.email from users u where u.id = ${userId} and u.email_verified is not null
    union all select a.email_key from user_addresses a where a.user_id = ${userId} and a.verified_at is not null)`;
}

/** The other way round, by index: whose proven address that is. At most one, as an array. */
export function ownersOf(emailKey: SQL): SQL {
  return sql`array(select u.id from users u where u.email = ${emailKey} and u.email_verified is not null
    union all select a.user_id from user_addresses a where a.email_key = ${emailKey} and a.verified_at is not null)`;
}

/** The one predicate of what is whose: `r` is a row of recipients. Erased and merged ones are nobody's. */
export function ownRecord(userId: Id<"user"> | SQL): SQL {
  return sql`(r.email_key in ${provenKeys(userId)} and r.erased_at is null and r.merged_into is null)`;
}

/** The one predicate of what a profile shows: `c` is a row of credentials that strangers may see, and that its holder put there. */
export const ON_PROFILE = sql`(c.on_profile and c.visibility = 'public' and c.status in ('issued', 'suspended') and c.erased_at is null)`;

export type OwnRecord = {
  workspaceId: Id<"workspace">;
  recipientId: Id<"recipient">;
  name: string;
  email: string;
  listed: boolean;
  workspace: { id: Id<"workspace">; slug: string; name: string; accentHue: number; accentChroma: number };
};

const MOST_RECORDS = 100;

/** One for each issuer and address, by the issuer's name. */
export async function findOwnRecords(db: Db, userId: Id<"user">): Promise<OwnRecord[]> {
  const { rows } = await db.execute<OwnRecord>(sql`
    select r.workspace_id as "workspaceId", r.id as "recipientId", r.name, coalesce(r.email, '') as email, r.listed,
      json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'accentHue', w.accent_hue, 'accentChroma', w.accent_chroma) as workspace
    from recipients r join workspaces w on w.id = r.workspace_id
    where ${ownRecord(userId)} order by lower(w.name), w.id, r.created_at, r.id limit ${MOST_RECORDS}::int`);
  return rows;
}

/** Whether the issuer's directory may show this person. Null for a record that is not theirs. */
export async function setOwnListed(
  tx: Db,
  userId: Id<"user">,
  workspaceId: Id<"workspace">,
  listed: boolean,
  now: Date,
): Promise<{ recipientId: Id<"recipient">; before: boolean }[]> {
  const { rows } = await tx.execute<{ recipientId: Id<"recipient">; before: boolean }>(sql`
    with mine as (
      select r.workspace_id, r.id, r.listed from recipients r
      where r.workspace_id = ${workspaceId} and ${ownRecord(userId)} order by r.id for update of r)
    update recipients t set listed = ${listed}, updated_at = ${now.toISOString()}::timestamptz
    from mine where t.workspace_id = mine.workspace_id and t.id = mine.id
    returning t.id as "recipientId", mine.listed as before`);
  const kept = rows.map((row) => row.recipientId);
  if (!listed) await keepWish(tx, workspaceId, kept, "listed");
  return rows;
}
