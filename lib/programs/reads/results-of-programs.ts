import { z } from "zod";
import { countResultsOf, type ProgramResults } from "../../../db/queries/program-results";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** Of each of these programs that has results, how many passed and how many did not. */
export const resultsOfPrograms = read(
  "program.read",
  z.strictObject({ ids: z.array(idSchema("program")).max(200) }),
  async ({ db, workspace }, { ids }): Promise<Record<string, ProgramResults>> => {
    const rows = await countResultsOf(db, workspace.id, ids);
    return Object.fromEntries(rows.map((row) => [row.programId, row]));
  },
);
