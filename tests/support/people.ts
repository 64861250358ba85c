import type { Db } from "@/db/client";
import { users } from "@/db/schema/users";
import { newId } from "@/lib/core/ids";

/** Somebody who signs in, with a proven address unless said. */
export async function aPerson(db: Db, email: string, { verified = true, name = "Zofia Nowak" } = {}) {
  const id = newId("user");
  await db.insert(users).values({ id, email, name, emailVerified: verified ? new Date() : null });
  return { id };
}
