import { z } from "zod";
import { listAudit as findAudit } from "../../../db/queries/audit-list";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

const input = z.strictObject({ ...pageInput, subject: z.string().max(64).optional() });

/** Who did what and when, newest first; `subject` asks about one thing. */
export const listAudit = read("audit.read", input, async ({ db, workspace }, { limit, cursor, subject }) => {
  const [before] = decodeCursor(cursor, ["integer"]) ?? [];
  const rows = await findAudit(db, workspace.id, { before: before ? Number(before) : null, subject, limit: limit + 1 });
  return toPage(
    rows,
    limit,
    (row) => row,
    (row) => [row.id],
  );
});
