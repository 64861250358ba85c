import { generateChunk } from "@/lib/courses/commands/generate-chunk";
import { COURSE_EVENTS, type GenerateRequested } from "@/lib/courses/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "generate-certificates";

/** Gives the certificate of a course to all who pass and have none, chunk by chunk. */
export const generateCertificates = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [
      { event: COURSE_EVENTS.generateRequested },
      { event: JOB_RETRIED, if: "event.data.kind in ['course.generate']" },
    ],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as GenerateRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as GenerateRequested;
    return runChunks(step, () => runJob(generateChunk, workspaceId, { jobId }, id));
  },
);
