import { z } from "zod";
import { findResultsOf } from "../../../db/queries/program-end";
import { listEnding } from "../../../db/queries/program-results";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { foreseeCourses } from "../course-words";
import { knownProgram } from "./get-program";

const MOST = 500;

/** Who of these did not pass, and would now if they were evaluated again: by name. */
export const previewEvaluate = read(
  "program.end",
  z.strictObject({ id: idSchema("program"), recipientIds: z.array(idSchema("recipient")).max(MOST) }),
  async (context, { id, recipientIds }): Promise<{ passing: string[] }> => {
    const { db, workspace, now } = context;
    const program = await knownProgram(context, id);
    const of = { workspaceId: workspace.id, programId: id };
    const results = await findResultsOf(db, of, recipientIds);
    const only = recipientIds.filter((one) => results.get(one)?.result === "did_not_pass");
    if (only.length === 0) return { passing: [] };
    const foreseen = await foreseeCourses(db, program, now, only);
    const rows = await listEnding(db, of, { complete: true, only, after: null, limit: MOST }, foreseen);
    return { passing: rows.map(({ recipient }) => recipient.name) };
  },
);
