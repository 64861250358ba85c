import { z } from "zod";
import { countPipeline, findPipelinePrograms } from "../../../db/queries/pipeline";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { type PipelineFigures, summaryOf } from "../rules/pipeline-view";

/** The four figures of a program, or of all running programs of a certification. */
export const pipelineSummary = read(
  "program.read",
  z.union([
    z.strictObject({ program: idSchema("program") }),
    z.strictObject({ certification: idSchema("certification") }),
  ]),
  async ({ db, workspace, now }, of): Promise<PipelineFigures> => {
    const which = "program" in of ? { programId: of.program } : { certificationId: of.certification, ended: false };
    const programs = await findPipelinePrograms(db, workspace.id, which);
    const scope = {
      workspaceId: workspace.id,
      today: dayIn(workspace.timeZone, now),
      programIds: programs.map(({ id }) => id),
      ended: programs.some(({ status }) => status === "ended"),
    };
    return summaryOf(await countPipeline(db, scope, {}));
  },
);
