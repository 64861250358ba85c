import { z } from "zod";
import { takeOut } from "../../../db/queries/program-participants";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { participantList } from "../rules/participants-input";
import { assertGoesOn, openProgram } from "./open-program";
import { place, readParticipants } from "./place-participants";

/** Exactly these: who is not in the list is taken out, and keeps their progress. The same list again changes nothing. */
export const setParticipants = command(
  "program.set-participants",
  "program.write",
  z.strictObject({ id: idSchema("program"), participants: participantList }),
  async (context, { id, participants }) => {
    const { tx, workspace, now } = context;
    const program = await openProgram(context, id, "update"); // two lists at once: one after the other, whole
    assertGoesOn(program, "Who took part in it stays as it was.");
    const wanted = await readParticipants(context, participants);
    const allBut = wanted.map(({ recipientId }) => recipientId);
    const gone = await takeOut(tx, workspace.id, id, { allBut }, now);
    return place(
      context,
      program,
      wanted.map((one) => ({ groupId: null, ...one })),
      gone,
    );
  },
);
