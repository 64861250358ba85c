import { z } from "zod";
import { countResults as query } from "../../../db/queries/program-results";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { knownProgram } from "./get-program";

/** How many passed, and of their certificates, how many are in force and how many wait for room. */
export const countResults = read(
  "program.read",
  z.strictObject({ id: idSchema("program") }),
  async (context, { id }) => {
    await knownProgram(context, id);
    return query(context.db, { workspaceId: context.workspace.id, programId: id });
  },
);
