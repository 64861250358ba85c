import { importGradesChunk } from "@/lib/courses/commands/import-grades-chunk";
import { GRADE_IMPORT_REQUESTED } from "@/lib/courses/rules/grade-import-events";
import type { JobRequested } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { failJob } from "@/lib/governance/commands/fail-job";
import { JOB_RETRIED } from "@/lib/governance/rules/job-events";
import { runChunks } from "../../chunks";
import { inngest } from "../../client";
import { plainError } from "../../plain-error";

const id = "import-grades";

/** Records what a file says, chunk by chunk; a person may let a failed one go on where it stopped. */
export const importGrades = inngest.createFunction(
  {
    id,
    concurrency: 2,
    triggers: [{ event: GRADE_IMPORT_REQUESTED }, { event: JOB_RETRIED, if: "event.data.kind == 'grades.import'" }],
    onFailure: async ({ event, error }) => {
      const { workspaceId, jobId } = event.data.event.data as JobRequested;
      await runJob(failJob, workspaceId, { jobId, error: plainError(error) }, id);
    },
  },
  ({ event, step }) => {
    const { workspaceId, jobId } = event.data as JobRequested;
    return runChunks(step, () => runJob(importGradesChunk, workspaceId, { jobId }, id));
  },
);
