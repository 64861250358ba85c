import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { certifyChunk } from "@/lib/programs/commands/certify-chunk";
import { type CertifyRequested, PROGRAM_EVENTS } from "@/lib/programs/rules/events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "certify-program";

/** Certifies those who passed a program that got its certification after its end. */
export const certifyProgram = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: PROGRAM_EVENTS.certifyRequested },
      { event: JOB_RETRIED, if: "event.data.kind in ['program.certify']" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as CertifyRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as CertifyRequested;
    return runChunks(step, () => runJob(certifyChunk, workspaceId, { jobId }, id));
  },
);
