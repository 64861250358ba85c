import { z } from "zod";
import { listEnding } from "../../../db/queries/program-results";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { knownProgram } from "./get-program";

/** So many are ticked on a page at most. */
const MOST = 100;

/** Those of these people who are in the program now, by name. */
export const chosenParticipants = read(
  "program.read",
  z.strictObject({ id: idSchema("program"), recipientIds: z.array(idSchema("recipient")).max(MOST) }),
  async (context, { id, recipientIds: only }) => {
    await knownProgram(context, id);
    const of = { workspaceId: context.workspace.id, programId: id };
    const rows = await listEnding(context.db, of, { only, after: null, limit: MOST }, []);
    return rows.map(({ recipient }) => ({ id: recipient.id, name: recipient.name }));
  },
);
