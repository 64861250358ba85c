import { assignChunk } from "@/lib/certifications/commands/assign-chunk";
import { type AssignRequested, CERTIFICATION_EVENTS } from "@/lib/certifications/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "assign-certification";

/** Assigns the members of a certification's groups, ends what has left them, and completes what is met, chunk by chunk. */
export const assignCertification = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: CERTIFICATION_EVENTS.assignRequested },
      { event: JOB_RETRIED, if: "event.data.kind == 'certification.assign'" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as AssignRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as AssignRequested;
    return runChunks(step, () => runJob(assignChunk, workspaceId, { jobId }, id));
  },
);
