import type { Id } from "@/lib/core/ids";
import { runJob } from "@/lib/entrypoints/job";
import { giveUp } from "@/lib/governance/mail-run";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { failMessage } from "@/lib/pathways/commands/fail-message";
import { sendMessageChunk } from "@/lib/pathways/commands/send-message-chunk";
import { claimForMessage, MESSAGE_PAUSE } from "@/lib/pathways/message-run";
import { MESSAGE_SENDING, type MessageSending } from "@/lib/pathways/rules/message-events";
import { inngest } from "../../client";
import { sendBatch } from "../../mail-batch";
import { plainError } from "../../plain-error";

const id = "send-message";
/** Far from the limit of steps in a run; the next one goes on where this one ended. */
const ROUNDS = 200;

/**
 * Sends a message round by round: who is next, which of their mails leave now, off they go, a pause. One call at a time for
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
      const { ids, wait } = await step.run(`claim-${n}`, () =>
        claimForMessage({ workspaceId, id: messageId as Id<"message"> }, runId),
      );
      const { sent = 0 } =
        ids.length > 0 ? await step.run(`send-${n}`, () => sendBatch(ids as Id<"mail">[], runId)) : {};
      if (sent > 0 || wait || (idle && ids.length === 0)) await step.sleep(`pause-${n}`, MESSAGE_PAUSE);
    }
    await step.sendEvent("go-on", { name: MESSAGE_SENDING, data: { workspaceId, jobId } });
    return { finished: false };
  },
);
