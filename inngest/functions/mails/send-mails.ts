import { RetryAfterError } from "inngest";
import { renderStored } from "@/emails/render-stored";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { chunk } from "@/lib/core/lists";
import { claim, giveUp, settle, unsettled } from "@/lib/governance/mail-run";
import type { MailBrand } from "@/lib/governance/rules/mail-brand";
import { MAIL_QUEUED } from "@/lib/governance/rules/mail-events";
import { mailHeaders } from "@/lib/governance/rules/mail-headers";
import { senderFor } from "@/lib/platform/mail-sender";
import { deliver, MAIL_BATCH } from "@/lib/platform/mailer";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

/** Sends queued mails in batches that never change, so that a try after a crash is to the provider the same call. */
export const sendMails = inngest.createFunction(
  {
    id: "send-mails",
    concurrency: 3,
    retries: 15,
    triggers: [{ event: MAIL_QUEUED }],
    onFailure: ({ event, error }) => giveUp(event.data.run_id, plainError(error)),
  },
  async ({ event, step, runId }) => {
    const { mailIds } = event.data as { mailIds: Id<"mail">[] };
    const mine = await step.run("claim", () => claim(mailIds, runId));
    for (const [i, batch] of chunk(mine as Id<"mail">[], MAIL_BATCH).entries()) {
      await step.run(`send-${i}`, () => sendBatch(batch, runId));
    }
    return { mails: mine.length };
  },
);

async function sendBatch(ids: Id<"mail">[], run: string): Promise<Record<string, number>> {
  const rows = await unsettled(ids, run);
  const mails = await Promise.all(
    rows.map(async ({ id, toAddress, ...row }) => {
      const brand = row.props.workspace as MailBrand | undefined; // as whoever queued it wrote it
      const from = senderFor(brand ? brand.senderName || brand.name : null);
      const headers = mailHeaders(row.kind, row.props);
      return { id, to: toAddress, from, replyTo: brand?.replyTo ?? undefined, headers, ...(await renderStored(row)) };
    }),
  );
  const results = await deliver(mails).catch(orWait);
  await settle(results.map((result) => ({ providerId: null, error: null, ...result })));
  return Object.fromEntries(
    ["sent", "kept", "failed"].map((s) => [s, results.filter(({ status }) => status === s).length]),
  );
}

/** The provider says when it may be asked again: too many at once, or out of order. */
function orWait(error: unknown): never {
  if (error instanceof DomainError && error.retryAfterSeconds !== undefined) {
    throw new RetryAfterError(error.message, error.retryAfterSeconds * 1000, { cause: error });
  }
  throw error;
}
