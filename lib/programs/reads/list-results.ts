import { z } from "zod";
import { listResults as query } from "../../../db/queries/program-results";
import { idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import type { ResultView } from "../rules/end-view";
import { PROGRAM_RESULTS } from "../rules/vocabulary";
import { knownProgram } from "./get-program";

const input = z.strictObject({
  ...pageInput,
  id: idSchema("program"),
  result: z.enum(PROGRAM_RESULTS).optional(),
  q: z.string().trim().max(200).optional(),
});

/** By name. Where certifications are switched off nothing of them is told; what was issued stays a credential. */
export const listResults = read(
  "program.read",
  input,
  async (context, { id, limit, cursor, ...filter }): Promise<Page<ResultView>> => {
    const { db, workspace, now } = context;
    await knownProgram(context, id);
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const of = { workspaceId: workspace.id, programId: id };
    const rows = await query(db, of, { ...filter, after, limit: limit + 1 }, now);
    return toPage(
      rows,
      limit,
      ({ sortName: _, certification, ...row }) => ({
        ...row,
        certification: workspace.certificationsEnabled ? certification : null,
      }),
      (row) => [row.sortName, row.recipient.id],
    );
  },
);
