import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { backfillChunk } from "@/lib/pathways/commands/backfill-chunk";
import { type BackfillRequested, PATHWAY_EVENTS } from "@/lib/pathways/rules/events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "backfill-pathway";

/** Finds everybody who meets the steps of a pathway that was activated or changed, chunk by chunk. */
export const backfillPathway = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: PATHWAY_EVENTS.backfillRequested },
      { event: JOB_RETRIED, if: "event.data.kind in ['pathway.activate', 'pathway.reevaluate']" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as BackfillRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as BackfillRequested;
    return runChunks(step, () => runJob(backfillChunk, workspaceId, { jobId }, id));
  },
);
