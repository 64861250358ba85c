import { changeChunk } from "@/lib/credentials/commands/change-chunk";
import { CREDENTIAL_EVENTS, type JobRequested } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "change-credentials";

/** Does one thing to all that a filter found, chunk by chunk. */
export const changeCredentials = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: CREDENTIAL_EVENTS.changeRequested },
      { event: JOB_RETRIED, if: "event.data.kind == 'credentials.change'" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as JobRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as JobRequested;
    return runChunks(step, () => runJob(changeChunk, workspaceId, { jobId }, id));
  },
);
