import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { progressChunk } from "@/lib/programs/commands/progress-chunk";
import { PROGRAM_EVENTS, type ProgressRequested } from "@/lib/programs/rules/events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "set-progress";

/** Sets one status for everybody of a program whom a filter found, chunk by chunk. */
export const setProgress = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: PROGRAM_EVENTS.progressRequested },
      { event: JOB_RETRIED, if: "event.data.kind == 'program.set-progress'" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as ProgressRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as ProgressRequested;
    return runChunks(step, () => runJob(progressChunk, workspaceId, { jobId }, id));
  },
);
