import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "./outcome";

export const MAIL_QUEUED = "mails/mail.queued";
const IDS_PER_EVENT = 500;

/** Mails that wait to be sent; the same ids make the same batches each time. */
export function mailsQueued(ids: Id<"mail">[]): DomainEvent[] {
  return chunk(ids, IDS_PER_EVENT).map((mailIds) => ({ name: MAIL_QUEUED, data: { mailIds } }));
}
