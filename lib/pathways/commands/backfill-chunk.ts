import { z } from "zod";
import { nextHolders } from "../../../db/queries/eligibility";
import { advanceJob, type JobRow } from "../../../db/queries/jobs";
import { lockPathway } from "../../../db/queries/pathways";
import { type CommandContext, command } from "../../command";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { awardCompletions, requirementOf } from "./award-completions";

/** Holders looked at in one transaction: measured to keep it well under a quarter of a second. */
export const CHUNK = 500;

const progress = z.object({
  walk: idSchema("achievement"),
  version: z.number(),
  cutoff: z.object({ completedOn: z.string(), recipientId: z.string() }).nullable(),
});

/** One chunk of a backfill. The cursor moves in the same transaction, so a chunk is done once, however often it is asked for. */
export const backfillChunk = command(
  "pathway.backfill",
  "pathway.activate",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const { walk, version, cutoff } = progress.parse(job.input);
    const pathway = await lockPathway(tx, workspace.id, job.subject as never, "share");
    // Deactivated, or changed since (which began a job of its own): what is issued stays, the rest is not this job's.
    if (!pathway?.completionAchievementId || pathway.status !== "active" || pathway.version !== version)
      return finish(context, job);
    const need = requirementOf(pathway, pathway.completionAchievementId, context.now);
    const ids = await nextHolders(tx, need, walk, job.cursor ?? "", CHUNK);
    const awarded = await awardCompletions(context, pathway, ids, cutoff);
    const finished = ids.length < CHUNK; // the range is exhausted; "nothing issued" would not say so
    const result = { issued: awarded.issued.length, drafts: awarded.drafts.length, preExisting: awarded.preExisting };
    await advanceJob(tx, job, { cursor: ids.at(-1) ?? job.cursor, done: ids.length, result, finished }, context.now);
    const told = result.issued + result.drafts + result.preExisting > 0 || finished;
    return {
      value: { finished },
      audit: told ? { subject: pathway.id, action: "pathway.award", after: { jobId, ...result, finished } } : [],
      events: credentialsIssued(awarded.issued),
    };
  },
);

async function finish({ tx, now }: CommandContext, job: JobRow) {
  await advanceJob(tx, job, { cursor: job.cursor, done: 0, result: { stopped: 1 }, finished: true }, now);
  return {
    value: { finished: true },
    audit: { subject: job.subject, action: "pathway.backfill-stopped", after: { jobId: job.id } },
    events: [],
  };
}
