import { z } from "zod";
import { listGroups as query } from "../../../db/queries/groups";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

/** By name. */
export const listGroups = read(
  "group.read",
  z.strictObject(pageInput),
  async ({ db, workspace }, { limit, cursor }) => {
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const rows = await query(db, workspace.id, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      ({ id, name, recipients, version }) => ({ id, name, recipients, version }),
      (row) => [row.sortName, row.id],
    );
  },
);
