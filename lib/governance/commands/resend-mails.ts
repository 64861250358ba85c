import { z } from "zod";
import { requeueMails } from "../../../db/queries/mails";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { mailsQueued } from "../rules/mail-events";

const input = z.strictObject({ ids: z.array(idSchema("mail")).min(1).max(500) });

/** Failed mails once more. Others are left as they are: what went out is not sent twice. */
export const resendMails = command("mail.resend", "mail.send", input, async ({ tx, workspace }, { ids }) => {
  const queued = await requeueMails(tx, workspace.id, ids, new Date());
  if (queued.length === 0)
    throw new DomainError("conflict", "Only a mail that failed, to somebody who still wants it, can be sent again.");
  return {
    value: { queued: queued.length },
    audit: queued.map((id) => ({ subject: id })),
    events: mailsQueued(queued),
  };
});
