import { z } from "zod";
import { findRun, listRuns as findRuns } from "../../../db/queries/engine/admin";
import { notFound } from "../../core/errors";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

export const RUN_STATUSES = ["running", "completed", "failed", "cancelled"] as const;
const input = z.strictObject({ ...pageInput, status: z.enum(RUN_STATUSES).optional() });

/** What the embedded job engine did for this workspace, newest first. Schedules belong to nobody and are not shown. */
export const listRuns = read("run.read", input, async ({ db, workspace }, { limit, cursor, status }) => {
  const [after] = decodeCursor(cursor, 1) ?? [];
  const scope = { workspaceId: workspace.id };
  const rows = await findRuns(db, scope, { status, after: after ? String(after) : null, limit: limit + 1 });
  return toPage(
    rows,
    limit,
    (row) => row,
    (row) => [row.id],
  );
});

export const getRun = read(
  "run.read",
  z.strictObject({ id: z.string().max(64) }),
  async ({ db, workspace }, { id }) => {
    const run = await findRun(db, { workspaceId: workspace.id }, id);
    if (!run) throw notFound("run");
    return run;
  },
);
