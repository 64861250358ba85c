import { z } from "zod";
import { lockJob, updateJob } from "../../../db/queries/jobs";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { jobRetried } from "../rules/job-events";

/** A failed job goes on where it stopped: its cursor says where. */
export const retryJob = command(
  "job.retry",
  "job.manage",
  z.strictObject({ jobId: idSchema("job") }),
  async ({ tx, workspace }, { jobId }) => {
    const job = await lockJob(tx, workspace.id, jobId);
    if (!job) throw notFound("job");
    if (job.status !== "failed") throw new DomainError("conflict", "Only a failed job can be tried again.");
    await updateJob(tx, workspace.id, jobId, { status: "queued", error: null, endedAt: null });
    return {
      value: { jobId },
      audit: { subject: jobId, before: { status: "failed", error: job.error }, after: { status: "queued" } },
      events: [jobRetried(jobId, job.kind)],
    };
  },
);
