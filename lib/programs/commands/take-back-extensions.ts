import { z } from "zod";
import { holdParticipants } from "../../../db/queries/program-participants";
import { dropExtensions } from "../../../db/queries/program-progress";
import { refreshStandings } from "../../../db/queries/program-standing";
import { command } from "../../command";
import { invalid } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { MAX_PARTICIPANTS } from "../rules/participants-input";
import { assertGoesOn, openProgram } from "./open-program";

const MOST_NAMED = 100;
const input = z.strictObject({
  id: idSchema("program"),
  componentId: idSchema("component"),
  recipientIds: z.array(idSchema("recipient")).min(1, "Say whose extra time goes.").max(MAX_PARTICIPANTS),
});

/** Back to the component's own day for whoever has more time in it; a status that more time had opened again stays open. */
export const takeBackExtensions = command(
  "program.take-back-extensions",
  "program.write",
  input,
  async (context, { id, componentId, recipientIds }) => {
    const { tx, workspace, now } = context;
    const program = await openProgram(context, id, "share");
    assertGoesOn(program, "The days in it stay as they were.");
    if (!program.components.some((one) => one.id === componentId))
      throw invalid("componentId", "There is no such component in this program.");
    const people = [...(await holdParticipants(tx, workspace.id, id, recipientIds))];
    const gone = await dropExtensions(tx, workspace.id, id, componentId, people, now);
    const touched = gone.map(({ recipientId }) => recipientId);
    await refreshStandings(tx, workspace.id, id, touched);
    const { length: takenBack } = gone;
    const named =
      takenBack <= MOST_NAMED ? { before: { extensions: gone.map((one) => ({ ...one, componentId })) } } : {};
    return {
      value: { id, takenBack },
      audit: takenBack === 0 ? [] : { subject: id, ...named, after: { takenBack } },
      events: [],
    };
  },
);
