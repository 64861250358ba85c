import { z } from "zod";
import { findCertification } from "../../../db/queries/certifications";
import { findPipelinePrograms } from "../../../db/queries/pipeline";
import { certificationRead } from "../../certifications/verbs";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { pipelineFilter } from "../rules/pipeline-view";
import { pipelineCursor, readPipeline, scopeOf } from "./read-pipeline";

/** Where everybody stands towards a certification, in all programs linked to it. */
export const pipelineOfCertification = certificationRead(
  "program.read",
  z.strictObject({ id: idSchema("certification"), ...pipelineFilter, ...pipelineCursor }),
  async (context, { id, program, ended, ...asked }) => {
    const { db, workspace } = context;
    if (!(await findCertification(db, workspace.id, id))) throw notFound("certification");
    const programs = await findPipelinePrograms(db, workspace.id, { certificationId: id, ended });
    const chosen = program ? programs.filter((each) => each.id === program) : programs;
    return readPipeline(context, chosen, await scopeOf(context, chosen, asked), asked);
  },
);
