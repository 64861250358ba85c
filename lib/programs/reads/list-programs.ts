import { z } from "zod";
import { PROGRAM_SORTS, listPrograms as query } from "../../../db/queries/programs";
import { idSchema } from "../../core/ids";
import { decodeCursor, encodeCursor, type Page, pageInput } from "../../core/paging";
import { read } from "../../read";
import type { ProgramItem } from "../rules/program-view";
import { PROGRAM_STATUSES } from "../rules/vocabulary";
import { viewPrograms } from "./program-view";

const input = z.strictObject({
  ...pageInput,
  q: z.string().trim().max(200).optional(),
  status: z.enum(PROGRAM_STATUSES).optional(),
  certificationId: idSchema("certification").optional(),
  sort: z.enum(PROGRAM_SORTS).optional(),
});

/** Newest first, unless sorted otherwise. */
export const listPrograms = read(
  "program.read",
  input,
  async (context, { limit, cursor, ...filter }): Promise<Page<ProgramItem>> => {
    const after = decodeCursor(cursor, [filter.sort ? "any" : "instant", "any"]) as [string, string] | null;
    const rows = await query(context.db, context.workspace.id, { ...filter, after, limit: limit + 1 });
    const data = await viewPrograms(context, rows.slice(0, limit));
    const last = data.at(-1);
    return { data, nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
  },
);
