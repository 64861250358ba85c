import { z } from "zod";
import { findNewcomers } from "../../../db/queries/program-newcomers";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { knownProgram } from "./get-program";

const FEW = 6;

/** The first people of a name or address who are not in a program, how many they are, and how many of it are in already. */
export const listNewcomers = read(
  "recipient.read",
  z.strictObject({ id: idSchema("program"), search: z.string().trim().min(1).max(200) }),
  async (context, { id, search }) => {
    await knownProgram(context, id);
    return findNewcomers(context.db, context.workspace.id, id, search, FEW);
  },
);
