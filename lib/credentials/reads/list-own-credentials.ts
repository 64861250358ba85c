import { type Db, getDb } from "../../../db/client";
import { findOwnCredentials } from "../../../db/queries/own-credentials";
import { now } from "../../clock";
import { emailKey } from "../../core/text";

/** A person's own credentials, of every workspace: `verified` is an address that they have proven to be theirs. */
export async function listOwnCredentials(verified: string, db: Db = getDb()) {
  return findOwnCredentials(db, emailKey(verified), await now(db), 200);
}
