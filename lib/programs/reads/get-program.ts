import { z } from "zod";
import { findProgram, type ProgramRow } from "../../../db/queries/programs";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { type ReadContext, read } from "../../read";
import type { ProgramView } from "../rules/program-view";
import { viewPrograms } from "./program-view";

export const getProgram = read(
  "program.read",
  z.strictObject({ id: idSchema("program") }),
  async (context, { id }): Promise<ProgramView> => {
    const [item] = await viewPrograms(context, [await knownProgram(context, id)]);
    if (!item) throw notFound("program");
    const { pipeline: _, ...view } = item;
    return view;
  },
);

export async function knownProgram(
  { db, workspace }: Pick<ReadContext, "db" | "workspace">,
  id: Id<"program">,
): Promise<ProgramRow> {
  const program = await findProgram(db, workspace.id, id);
  if (!program) throw notFound("program");
  return program;
}
