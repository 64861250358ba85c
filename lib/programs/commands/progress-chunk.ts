import { z } from "zod";
import { nextFound } from "../../../db/queries/found-participants";
import { advanceJob, type JobRow } from "../../../db/queries/jobs";
import { holdParticipants } from "../../../db/queries/program-participants";
import { command } from "../../command";
import { type Id, idSchema } from "../../core/ids";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { setFoundWork } from "../rules/progress-input";
import { foundOn } from "./found-on";
import { openProgram, settable } from "./open-program";
import { writeProgress } from "./write-progress";

/** Participants in one transaction: writing where they stand anew takes most of it. */
const CHUNK = 250;

/**
 * One chunk of setting a status for all whom a filter found, in the order of ids: who was in it when it was confirmed, and
 * is still found. The last one says in the trail what all of them brought.
 */
export const progressChunk = command(
  "program.progress-chunk",
  "program.write",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const { componentId, status, filter } = setFoundWork.parse(job.input);
    const programId = job.subject as Id<"program">;
    const program = await openProgram(context, programId, "share");
    settable(program, componentId);
    const page = { asOf: job.createdAt, after: job.cursor ?? "", limit: CHUNK };
    const ids = await nextFound(tx, foundOn(workspace, programId, filter, job.createdAt), page);
    const here = [...(await holdParticipants(tx, workspace.id, programId, ids))];
    const wanted = here.map((recipientId) => ({ recipientId, componentId, status }));
    const { length: set } = await writeProgress(context, program, wanted, "facilitator");
    const finished = ids.length < CHUNK;
    const counts = {
      set,
      already: here.length - set,
      unfit: finished ? Math.max(0, job.total - job.done - here.length) : 0,
    };
    await advanceJob(tx, job, { cursor: ids.at(-1) ?? job.cursor, done: here.length, result: counts, finished }, now);
    const after = { jobId, componentId, status, ...brought(job, counts) };
    return { value: { finished }, audit: finished ? { subject: programId, after } : [], events: [] };
  },
);

const brought = ({ result }: JobRow, last: Record<string, number>) =>
  Object.fromEntries(Object.entries(last).map(([key, n]) => [key, (result[key] ?? 0) + n]));
