import type { Id } from "@/lib/core/ids";
import { chunk } from "@/lib/core/lists";
import { runJob } from "@/lib/entrypoints/job";
import { giveUp } from "@/lib/governance/mail-run";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { failMessage } from "@/lib/pathways/commands/fail-message";
import { sendMessageChunk } from "@/lib/pathways/commands/send-message-chunk";
import { claimForMessage, handOverForMessage, MESSAGE_PACE, MESSAGE_PAUSE } from "@/lib/pathways/message-run";
import { MESSAGE_SENDING, type MessageSending } from "@/lib/pathways/rules/message-events";
import { inngest } from "../../client";
import { sendBatch } from "../../mail-batch";
import { plainError } from "../../plain-error";

const id = "send-message";
/** Far from the limit of steps in a run; the next one goes on where this one ended. */
const ROUNDS = 120;

/**
 * Sends a message round by round: who is next, which of their mails leave now, off they go call by call unless it was stopped, a pause. One call at a time for
 * all messages together, so that sign-in links and credentials find their way however many people are written to.
 */
export const sendMessage = inngest.createFunction(
  {
    id,
    concurrency: 1,
    retries: 15,
    triggers: [{ event: MESSAGE_SENDING }, { event: JOB_RETRIED, if: "event.data.kind == 'pathway.message'" }],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as MessageSending;
      await giveUp(event.data.run_id, plainError(error));
      await runJob(failMessage, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  async ({ event, step, runId }) => {
    const { workspaceId, jobId } = event.data as MessageSending;
    for (let n = 1; n <= ROUNDS; n++) {
      const { messageId, finished, idle } = await step.run(`choose-${n}`, () =>
        runJob(sendMessageChunk, workspaceId, { jobId }, id),
      );
      if (finished) return { finished };
      const message = { workspaceId, id: messageId as Id<"message"> };
      const { ids, wait } = await step.run(`claim-${n}`, () => claimForMessage(message, runId));
      let sent = 0;
      for (const [i, batch] of chunk(ids as Id<"mail">[], MESSAGE_PACE.call).entries()) {
        const send = async () => sendBatch(await handOverForMessage(message, batch, runId));
        sent += (await step.run(`send-${n}-${i}`, send)).sent ?? 0;
      }
      if (sent > 0 || wait || (idle && ids.length === 0)) await step.sleep(`pause-${n}`, MESSAGE_PAUSE);
    }
    await step.sendEvent("go-on", { name: MESSAGE_SENDING, data: { workspaceId, jobId } });
    return { finished: false };
  },
);
