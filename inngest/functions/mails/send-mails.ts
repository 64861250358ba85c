import type { Id } from "@/lib/core/ids";
import { chunk } from "@/lib/core/lists";
import { claim, giveUp, handOver } from "@/lib/governance/mail-run";
import { MAIL_QUEUED } from "@/lib/governance/rules/mail-events";
import { MAIL_BATCH } from "@/lib/platform/mailer";
import { inngest } from "../../client";
import { sendBatch } from "../../mail-batch";
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
      await step.run(`send-${i}`, async () => sendBatch(await handOver(batch, runId)));
    }
    return { mails: mine.length };
  },
);
