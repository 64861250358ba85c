import { z } from "zod";
import { findJob } from "../../../db/queries/jobs";
import { countNudged, findNudge, findNudgePrograms, listNudged } from "../../../db/queries/program-nudges";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

/** One nudge: how far its sending is, and what became of it. */
export const getNudge = read(
  "program.read",
  z.strictObject({ id: idSchema("nudge") }),
  async ({ db, workspace }, { id }) => {
    const row = await findNudge(db, workspace.id, id);
    const counts = row && (await countNudged(db, workspace.id, id));
    if (!row || !counts) throw notFound("nudge");
    const job = await findJob(db, workspace.id, row.jobId);
    const { subject, body } = row;
    return {
      ...{ id, subject, body, counts, createdAt: row.createdAt.toISOString() },
      programs: await findNudgePrograms(db, workspace.id, id),
      job: job && { id: job.id, status: job.status, done: job.done, total: job.total, error: job.error },
    };
  },
);
export type NudgeView = Awaited<ReturnType<typeof getNudge.run>>;

/** Who got it, and who was passed over and why; by name. */
export const listNudgeRecipients = read(
  "program.read",
  z.strictObject({ id: idSchema("nudge"), ...pageInput }),
  async ({ db, workspace }, { id, limit, cursor }) => {
    if (!(await findNudge(db, workspace.id, id))) throw notFound("nudge");
    const after = decodeCursor(cursor, 3) as [string, string, string] | null;
    const rows = await listNudged(db, workspace.id, id, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      ({ sortName: _, ...person }) => person,
      (row) => [row.sortName, row.recipientId, row.programId],
    );
  },
);
