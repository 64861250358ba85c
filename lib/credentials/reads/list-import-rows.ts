import { z } from "zod";
import { listBadRows, nextGoodRows } from "../../../db/queries/imports";
import { idSchema } from "../../core/ids";
import { decodeCursor, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";

const input = z.strictObject({
  id: idSchema("import"),
  ...pageInput,
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});
const lineOf = (cursor: string | undefined) => Number(decodeCursor(cursor, ["integer"])?.[0] ?? 0);

/** Rows that stay out of an import, with what is wrong with each, by line. */
export const listBadImportRows = read("credential.read", input, async ({ db, workspace }, { id, limit, cursor }) => {
  const rows = await listBadRows(db, workspace.id, id, { after: lineOf(cursor), limit: limit + 1 });
  return toPage(
    rows,
    limit,
    (row) => row,
    (row) => [row.line],
  );
});

/** Rows that go in, as they were read, by line. */
export const listGoodImportRows = read("credential.read", input, async ({ db, workspace }, { id, limit, cursor }) => {
  const rows = await nextGoodRows(db, workspace.id, id, { after: lineOf(cursor), limit: limit + 1 });
  return toPage(
    rows,
    limit,
    (row) => row,
    (row) => [row.line],
  );
});
