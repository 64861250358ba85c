import { importChunk } from "@/lib/credentials/commands/import-chunk";
import { CREDENTIAL_EVENTS, type JobRequested } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "import-credentials";

/** Issues what a file asks for, chunk by chunk; a person may let a failed one go on where it stopped. */
export const importCredentials = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: CREDENTIAL_EVENTS.importRequested },
      { event: JOB_RETRIED, if: "event.data.kind == 'credentials.import'" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as JobRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as JobRequested;
    return runChunks(step, () => runJob(importChunk, workspaceId, { jobId }, id));
  },
);
