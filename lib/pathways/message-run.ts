import { type Db, getDb, transaction } from "../../db/client";
import { failClaimedMails, type MailRow } from "../../db/queries/mails";
import { claimMessageMails, countSentSince } from "../../db/queries/message-sending";
import { findDueMessages, findMessage } from "../../db/queries/messages";
import { now } from "../clock";
import type { Id } from "../core/ids";
import { runJob } from "../entrypoints/job";
import { handOver } from "../governance/mail-run";
import { beginMessage } from "./commands/begin-message";

// What the durable functions of messages ask of the database besides commands: a claim leaves its trace in the mail's row.

/** Mails of messages that leave a workspace in a minute, are claimed at once, and are given to the provider in one call. */
export const MESSAGE_PACE = { minute: 600, batch: 100, call: 25 } as const;
/** Between two claims: with it, a message by itself keeps the pace. */
export const MESSAGE_PAUSE = "10s";
const DUE_AT_ONCE = 50;

type Message = { workspaceId: Id<"workspace">; id: Id<"message"> };

/** Which mails `run` sends next; `wait`: the workspace has sent as many as a minute takes. */
export function claimForMessage(message: Message, run: string, db: Db = getDb(), at = new Date()) {
  return transaction(db, async (tx) => {
    const sent = await countSentSince(tx, message.workspaceId, new Date(at.getTime() - 60_000));
    const room = Math.min(MESSAGE_PACE.batch, MESSAGE_PACE.minute - sent);
    if (room <= 0) return { ids: [], wait: true };
    return { ids: await claimMessageMails(tx, message, run, room), wait: false };
  });
}

const STOPPED = "The message was stopped before the provider had confirmed this mail. It may have left.";

/**
 * What of a claim goes to the provider now. A stop has dropped what was not given to it by then; what an earlier try gave it
 * without an answer is not tried again.
 */
export async function handOverForMessage(
  message: Message,
  ids: Id<"mail">[],
  run: string,
  db: Db = getDb(),
): Promise<MailRow[]> {
  const row = await findMessage(db, message.workspaceId, message.id);
  if (row?.status !== "cancelled") return handOver(ids, run, db);
  await failClaimedMails(db, run, STOPPED);
  return [];
}

/** Begins what is due by the installation's clock. Each in a transaction of its own: one that cannot go out holds up no other. */
export async function beginDueMessages(job: string, db: Db = getDb()): Promise<number> {
  const due = await findDueMessages(db, await now(db), DUE_AT_ONCE);
  let begun = 0;
  for (const { workspaceId, id } of due) {
    if ((await runJob(beginMessage, workspaceId, { id }, job)).begun) begun++;
  }
  return begun;
}
