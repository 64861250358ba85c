import { z } from "zod";
import { takeOut } from "../../../db/queries/program-participants";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { MAX_PARTICIPANTS } from "../rules/participants-input";
import { assertGoesOn, openProgram } from "./open-program";

const input = z.strictObject({
  id: idSchema("program"),
  recipientIds: z.array(idSchema("recipient")).min(1, "Say who is to be taken out.").max(MAX_PARTICIPANTS),
});

/** Out of the program and of its pipeline; their progress stays, for when they come back. */
export const removeParticipants = command(
  "program.remove-participants",
  "program.write",
  input,
  async (context, { id, recipientIds }) => {
    const { tx, workspace, now } = context;
    assertGoesOn(await openProgram(context, id, "share"), "Who took part in it stays as it was.");
    const gone = await takeOut(tx, workspace.id, id, { ids: recipientIds }, now);
    const after = gone.length <= 100 ? { removed: gone.length, taken: gone } : { removed: gone.length };
    return {
      value: { id, removed: gone.length },
      audit: gone.length > 0 ? { subject: id, after } : [],
      events: [],
    };
  },
);
