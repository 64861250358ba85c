import { type Db, getDb } from "../../db/client";
import { findReminding } from "../../db/queries/expiring";
import { now } from "../clock";
import { runJob } from "../entrypoints/job";
import { queueExpiryMails } from "./commands/queue-expiry-mails";

const WORKSPACES_AT_ONCE = 50;

/** One part of the reminders of each workspace that has some due. Answers how many were queued; none: all is done for now. */
export async function remindOfExpiry(job: string, db: Db = getDb()): Promise<number> {
  let queued = 0;
  const failed: unknown[] = [];
  for (const id of await findReminding(db, await now(db), WORKSPACES_AT_ONCE)) {
    try {
      queued += (await runJob(queueExpiryMails, id, {}, job)).queued;
    } catch (error) {
      failed.push(error); // one that cannot go on holds up no other
    }
  }
  if (failed.length > 0 && queued === 0) throw failed[0];
  return queued;
}
