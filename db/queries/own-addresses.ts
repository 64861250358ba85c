import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import { provenKeys } from "./own-records";

/** Whether a person has proven that the address is theirs: by signing in with it, or as a second one. */
export function ownsKey(userId: Id<"user">, key: SQL): SQL {
  return sql`(${key} in ${provenKeys(userId)})`;
}
