import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { endChunk } from "@/lib/programs/commands/end-chunk";
import { type EndRequested, PROGRAM_EVENTS } from "@/lib/programs/rules/events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "end-program";

/** Gives every participant of a program that was ended their result, and those who passed their certificate. */
export const endProgram = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: PROGRAM_EVENTS.endRequested },
      { event: JOB_RETRIED, if: "event.data.kind in ['program.end']" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as EndRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as EndRequested;
    return runChunks(step, () => runJob(endChunk, workspaceId, { jobId }, id));
  },
);
