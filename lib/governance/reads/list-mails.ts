import { z } from "zod";
import { findMail, listMails as findMails, type MailRow } from "../../../db/queries/mails";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import type { MailBrand } from "../rules/mail-brand";
import { MAIL_KINDS, MAIL_STATUSES } from "../rules/vocabulary";

const input = z.strictObject({
  ...pageInput,
  status: z.enum(MAIL_STATUSES).optional(),
  kind: z.enum(MAIL_KINDS).optional(),
});

/** Everything that this workspace has sent or wants to send, newest first. */
export const listMails = read("mail.read", input, async ({ db, workspace }, { limit, cursor, status, kind }) => {
  const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
  const rows = await findMails(db, workspace.id, { status, kind, after, limit: limit + 1 });
  return toPage(rows, limit, toView, (row) => [row.createdAt.toISOString(), row.id]);
});

/** One of them, with what its template is filled with. */
export const getMail = read(
  "mail.read",
  z.strictObject({ id: idSchema("mail") }),
  async ({ db, workspace }, { id }) => {
    const row = await findMail(db, workspace.id, id);
    if (!row) throw notFound("mail");
    const { props, recipientId, deliveredAt, openedAt, bouncedAt } = row;
    const brand = props.workspace as MailBrand | undefined; // as whoever queued it wrote it
    const from = brand ? brand.senderName || brand.name : null;
    const replyTo = brand?.replyTo ?? null;
    return { ...toView(row), props, recipientId, from, replyTo, deliveredAt, openedAt, bouncedAt };
  },
);

function toView({ id, kind, toAddress, subject, status, error, createdAt, sentAt, credentialId }: MailRow) {
  return { id, kind, to: toAddress, subject, status, error, createdAt, sentAt, credentialId };
}
