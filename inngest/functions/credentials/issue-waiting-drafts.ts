import { releaseChunk } from "@/lib/credentials/commands/release-chunk";
import { CREDENTIAL_EVENTS, type JobRequested } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "issue-waiting-drafts";

/** Issues waiting drafts, oldest first, until none is left or no room. */
export const issueWaitingDrafts = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: CREDENTIAL_EVENTS.draftsReleased },
      { event: JOB_RETRIED, if: "event.data.kind == 'credentials.issue-drafts'" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as JobRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as JobRequested;
    return runChunks(step, () => runJob(releaseChunk, workspaceId, { jobId }, id));
  },
);
