import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";

/** Whether a person has proven that the address is theirs: by signing in with it, or as a second one. */
export function ownsKey(userId: Id<"user">, key: SQL): SQL {
  return sql`(
    exists (select 1 from users u where u.id = ${userId} and u.email = ${key} and u.email_verified is not null)
    or exists (select 1 from user_addresses a where a.user_id = ${userId} and a.email_key = ${key} and a.verified_at is not null))`;
}
