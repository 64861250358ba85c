import { type JobRow, lockJob } from "../../../db/queries/jobs";
import type { CommandContext } from "../../command";
import { notFound } from "../../core/errors";
import type { Id } from "../../core/ids";

/** What a chunk answers where its job is over: done, failed, or ended by another runner. */
export const JOB_OVER = { value: { finished: true }, audit: [], events: [] };

/** Holds a job until commit, so that two runners of it take turns; null where nothing of it is left to do. */
export async function openJob({ tx, workspace }: CommandContext, jobId: Id<"job">): Promise<JobRow | null> {
  const job = await lockJob(tx, workspace.id, jobId);
  if (!job) throw notFound("job");
  return job.status === "done" || job.status === "failed" ? null : job;
}
