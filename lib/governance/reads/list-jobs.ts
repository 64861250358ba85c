import { z } from "zod";
import { listJobs as findJobs, type JobRow } from "../../../db/queries/jobs";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

const input = z.strictObject({ ...pageInput, open: z.boolean().optional(), subject: z.string().max(64).optional() });

/** Background jobs, newest first; `open` leaves out those that are over. */
export const listJobs = read("job.read", input, async ({ db, workspace }, { limit, cursor, open, subject }) => {
  const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
  const rows = await findJobs(db, workspace.id, { open, subject, after, limit: limit + 1 });
  return toPage(rows, limit, toView, (row) => [row.createdAt.toISOString(), row.id]);
});

function toView({ id, kind, status, subject, done, total, result, error, createdAt, startedAt, endedAt }: JobRow) {
  return { id, kind, status, subject, done, total, result, error, createdAt, startedAt, endedAt };
}
export type JobView = ReturnType<typeof toView>;
