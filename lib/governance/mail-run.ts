import { type Db, getDb, transaction } from "../../db/client";
import {
  claimMails,
  failClaimedMails,
  freeForgottenMails,
  type MailOutcome,
  type MailRow,
  settleMails,
  takeClaimedMails,
} from "../../db/queries/mails";
import { insertEvents } from "../../db/queries/outbox";
import { now } from "../clock";
import type { Id } from "../core/ids";
import { kickRelay } from "../relay";
import { mailsQueued } from "./rules/mail-events";

// What a durable function that sends mails asks of the database. Mails of the installation belong to no workspace, so
// these are no commands of one; a mail's own row is the trace that it leaves.

export type ClaimedMail = MailRow;

const FORGOTTEN_MINUTES = 10;
const ABANDONED_HOURS = 48;
const AT_ONCE = 5_000;

/** Which of these mails `run` sends, in a fixed order. */
export function claim(ids: Id<"mail">[], run: string, db: Db = getDb()): Promise<Id<"mail">[]> {
  return claimMails(db, ids, run);
}

/** Those that are still to be sent: none, when an earlier try got as far as writing down what became of them. */
export function handOver(ids: Id<"mail">[], run: string, db: Db = getDb()): Promise<MailRow[]> {
  return takeClaimedMails(db, ids, run);
}

export async function settle(outcomes: MailOutcome[], db: Db = getDb()): Promise<void> {
  await transaction(db, (tx) => settleMails(tx, outcomes, new Date()));
}

export function giveUp(run: string, error: string, db: Db = getDb()): Promise<void> {
  return failClaimedMails(db, run, error);
}

/** Announces once more what a lost event has left in the queue. Answers how many. */
export async function announceForgotten(db: Db = getDb()): Promise<number> {
  const at = (await now(db)).getTime();
  const found = await transaction(db, async (tx) => {
    const ids = await freeForgottenMails(
      tx,
      new Date(at - FORGOTTEN_MINUTES * 60_000),
      new Date(at - ABANDONED_HOURS * 3_600_000),
      AT_ONCE,
    );
    await insertEvents(tx, null, mailsQueued(ids));
    return ids.length;
  });
  if (found > 0) kickRelay();
  return found;
}
