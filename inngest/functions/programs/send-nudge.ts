import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { sendNudgeChunk } from "@/lib/programs/commands/send-nudge-chunk";
import { type NudgeRequested, PROGRAM_EVENTS } from "@/lib/programs/rules/events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "send-nudge";

/** Writes to everybody whom a nudge is for, chunk by chunk: each once, and nobody who wants no such mails. */
export const sendNudge = inngest.createFunction(
  {
    id,
    concurrency: 1,
    triggers: [
      { event: PROGRAM_EVENTS.nudgeRequested },
      { event: JOB_RETRIED, if: "event.data.kind == 'program.nudge'" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as NudgeRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as NudgeRequested;
    return runChunks(step, () => runJob(sendNudgeChunk, workspaceId, { jobId }, id));
  },
);
