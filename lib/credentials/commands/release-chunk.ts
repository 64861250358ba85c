import { z } from "zod";
import { lockCredentials } from "../../../db/queries/credential-changes";
import { nextDrafts } from "../../../db/queries/drafts";
import { lockHolders } from "../../../db/queries/holders";
import { advanceJob } from "../../../db/queries/jobs";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { decodeCursor, encodeCursor } from "../../core/paging";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { credentialsIssued } from "../rules/events";
import { draftFilterInput } from "../rules/list-input";
import { issueLocked } from "./issue-drafts";

/** Drafts looked at in one transaction. */
export const CHUNK = 1000;

const filterSchema = z.object(draftFilterInput);

/** One chunk of a release. Ends when no draft is left to look at, or no room. */
export const releaseChunk = command(
  "credential.release-chunk",
  "credential.issue",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const after = decodeCursor(job.cursor ?? undefined, 2) as [string, string] | null;
    const drafts = await nextDrafts(tx, workspace.id, filterSchema.parse(job.input), { after, limit: CHUNK }, now);
    const ids = drafts.map((row) => row.id);
    await lockHolders(tx, workspace.id, ids);
    const locked = await lockCredentials(tx, workspace.id, ids);
    const waiting = locked.filter((row) => row.status === "draft");
    const { value, rows } = await issueLocked(context, waiting, true);
    const last = drafts.at(-1);
    const finished = drafts.length < CHUNK || value.waiting > 0;
    const result = {
      issued: value.changed.length,
      waiting: value.waiting,
      refused: waiting.length - value.changed.length - value.waiting,
    };
    const cursor = last ? encodeCursor([last.createdAt.toISOString(), last.id]) : job.cursor;
    await advanceJob(tx, job, { cursor, done: value.changed.length, result, finished }, now);
    return {
      value: { finished },
      audit: rows.map((row) => ({
        subject: row.id,
        action: "credential.issue-drafts",
        before: { status: "draft" },
        after: { status: "issued" },
      })),
      events: credentialsIssued(value.changed),
    };
  },
);
