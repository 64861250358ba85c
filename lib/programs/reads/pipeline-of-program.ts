import { z } from "zod";
import { findPipelinePrograms } from "../../../db/queries/pipeline";
import { findProgram } from "../../../db/queries/programs";
import { certificationRead } from "../../certifications/verbs";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { participantFilter } from "../rules/pipeline-view";
import { pipelineCursor, readPipeline, scopeOf } from "./read-pipeline";

/** Where everybody stands in one program, running or ended. */
export const pipelineOfProgram = certificationRead(
  "program.read",
  z.strictObject({ id: idSchema("program"), ...participantFilter, ...pipelineCursor }),
  async (context, { id, ...asked }) => {
    const { db, workspace } = context;
    if (!(await findProgram(db, workspace.id, id))) throw notFound("program");
    const programs = await findPipelinePrograms(db, workspace.id, { programId: id });
    return readPipeline(context, programs, await scopeOf(context, programs, asked), asked);
  },
);
