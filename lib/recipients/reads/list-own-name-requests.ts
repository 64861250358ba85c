import { type Db, getDb } from "../../../db/client";
import { listRequestsOf } from "../../../db/queries/name-requests";
import type { Id } from "../../core/ids";

/** A signed-in person's own requests, in every workspace, newest first. */
export async function listOwnNameRequests(userId: Id<"user">, db: Db = getDb()) {
  return listRequestsOf(db, userId, 100);
}
