import { setImmediate } from "node:timers/promises";
import { RetryAfterError } from "inngest";
import { renderStored } from "@/emails/render-stored";
import { DomainError } from "@/lib/core/errors";
import { type ClaimedMail, settle } from "@/lib/governance/mail-run";
import type { MailBrand } from "@/lib/governance/rules/mail-brand";
import { mailHeaders } from "@/lib/governance/rules/mail-headers";
import { senderFor } from "@/lib/platform/mail-sender";
import { deliver, type MailResult, type OutgoingMail } from "@/lib/platform/mailer";

/** Sends mails that have been handed over: those that an earlier try got settled are not among them. At most a batch of the mailer's. */
export async function sendBatch(rows: ClaimedMail[]): Promise<Record<string, number>> {
  const composed: (OutgoingMail | MailResult)[] = [];
  for (const row of rows) {
    composed.push(await compose(row).catch((error: Error) => unfit(row, error)));
    await setImmediate(); // a hundred at a stretch would keep this process from answering pages for a quarter of a second
  }
  const mails = composed.flatMap((mail) => ("html" in mail ? [mail] : []));
  const spoilt = composed.flatMap((mail) => ("html" in mail ? [] : [mail]));
  const results: MailResult[] = [...spoilt, ...(await deliver(mails).catch(orWait))];
  await settle(results.map((result) => ({ providerId: null, error: null, ...result })));
  return Object.fromEntries(
    ["sent", "kept", "failed"].map((s) => [s, results.filter(({ status }) => status === s).length]),
  );
}

async function compose({ id, toAddress, ...row }: ClaimedMail): Promise<OutgoingMail> {
  const brand = row.props.workspace as MailBrand | undefined; // as whoever queued it wrote it
  const from = senderFor(brand ? brand.senderName || brand.name : null);
  const headers = mailHeaders(row.kind, row.props);
  return { id, to: toAddress, from, replyTo: brand?.replyTo ?? undefined, headers, ...(await renderStored(row)) };
}

/** What cannot be written as a mail never will be: it fails alone, and the others of its batch go out. */
function unfit({ id }: ClaimedMail, { message }: Error): MailResult {
  return { id, status: "failed", error: `It could not be written. ${message}` };
}

/** The provider says when it may be asked again: too many at once, or out of order. */
function orWait(error: unknown): never {
  if (error instanceof DomainError && error.retryAfterSeconds !== undefined) {
    throw new RetryAfterError(error.message, error.retryAfterSeconds * 1000, { cause: error });
  }
  throw error;
}
