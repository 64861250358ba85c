import { z } from "zod";
import { lockCredentials } from "../../../db/queries/credential-changes";
import { nextMatching } from "../../../db/queries/credential-selection";
import { advanceJob } from "../../../db/queries/jobs";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { BECOMES, CHANGES } from "../rules/change";
import { allows, MAY } from "../rules/lifecycle";
import { credentialFilter } from "../rules/list-input";
import { applyChange } from "./apply-change";

/** Credentials changed in one transaction. */
const CHUNK = 500;

const { recipientEmail: _address, ...filter } = credentialFilter;
const work = z.object({
  change: z.enum(CHANGES),
  reason: z.string().nullable(),
  filter: z.object(filter),
});

/**
 * One chunk of a change to all that a filter found, in the order of ids: what fitted when it was confirmed, and still
 * does. It ends when the range is exhausted.
 */
export const changeChunk = command(
  "credential.change-chunk",
  "credential.suspend",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const { change, reason, filter: matching } = work.parse(job.input);
    const page = { statuses: MAY[change], asOf: job.createdAt, after: job.cursor ?? "", limit: CHUNK };
    const ids = await nextMatching(tx, workspace.id, matching, page);
    const rows = ids.length > 0 ? await lockCredentials(tx, workspace.id, ids) : [];
    const fitting = rows.filter((row) => allows(change, row.status));
    const applied = await applyChange(context, change, fitting, reason);
    const finished = ids.length < CHUNK;
    const done = change === "reinstate" ? "reinstated" : BECOMES[change];
    const result = { [done]: fitting.length, unfit: ids.length - fitting.length };
    await advanceJob(tx, job, { cursor: ids.at(-1) ?? job.cursor, done: ids.length, result, finished }, now);
    return { value: { finished }, ...applied };
  },
);
