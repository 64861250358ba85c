import { z } from "zod";
import { findPipelinePrograms } from "../../../db/queries/pipeline";
import { findProgram } from "../../../db/queries/programs";
import { certificationRead } from "../../certifications/verbs";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { pipelineFilter } from "../rules/pipeline-view";
import { pipelineCursor, readPipeline, scopeOf } from "./read-pipeline";

/** Where everybody stands in one program, running or ended: whoever names it wants to see it, so `ended` changes nothing. */
export const pipelineOfProgram = certificationRead(
  "program.read",
  z.strictObject({ id: idSchema("program"), ...pipelineFilter, ...pipelineCursor }),
  async (context, { id, program, ended: _, ...asked }) => {
    const { db, workspace } = context;
    if (!(await findProgram(db, workspace.id, id))) throw notFound("program");
    const own = program === undefined || program === id;
    const programs = own ? await findPipelinePrograms(db, workspace.id, { programId: id }) : [];
    return readPipeline(context, programs, await scopeOf(context, programs, asked), asked);
  },
);
