import { z } from "zod";
import { lockJob, updateJob } from "../../../db/queries/jobs";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

const input = z.strictObject({ jobId: idSchema("job"), error: z.string().max(2000) });

/** Says why a job stands still, in words for the person who looks. What it did stays; it can go on from there. */
export const failJob = command("job.fail", "job.manage", input, async ({ tx, workspace, now }, { jobId, error }) => {
  const job = await lockJob(tx, workspace.id, jobId);
  if (!job) throw notFound("job");
  const over = job.status === "done" || job.status === "failed";
  if (!over) await updateJob(tx, workspace.id, jobId, { status: "failed", error, endedAt: now });
  return {
    value: { failed: !over },
    audit: over ? [] : { subject: jobId, before: { status: job.status }, after: { status: "failed", error } },
    events: [],
  };
});
