import { z } from "zod";
import { findPipelineFigures } from "../../../db/queries/pipeline";
import { certificationRead } from "../../certifications/verbs";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import type { PipelineSummary } from "../rules/pipeline-view";

/** Where the people of these certifications' running programs stand, by the certification's id. */
export const pipelineFigures = certificationRead(
  "program.read",
  z.strictObject({ ids: z.array(idSchema("certification")).max(200) }),
  async ({ db, workspace, now }, { ids }): Promise<Map<string, PipelineSummary>> => {
    const rows = await findPipelineFigures(db, workspace.id, ids, dayIn(workspace.timeZone, now));
    return new Map(rows.map(({ id, ...figures }) => [id, figures]));
  },
);
