import { z } from "zod";
import { findMembers, findNamedGroups } from "../../../db/queries/groups";
import { command } from "../../command";
import { invalid } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { participantList } from "../rules/participants-input";
import { assertGoesOn, openProgram } from "./open-program";
import { heldPeople, place, readParticipants } from "./place-participants";

const CLOSED = "Nobody comes to it any more.";

/** Beside those who are in it; who is in it already stays, with the group that is said now. Whoever left comes back with their progress. */
export const addParticipants = command(
  "program.add-participants",
  "program.write",
  z.strictObject({ id: idSchema("program"), participants: participantList.min(1, "Say who takes part.") }),
  async (context, { id, participants }) => {
    const program = await openProgram(context, id, "share");
    assertGoesOn(program, CLOSED);
    return place(context, program, await readParticipants(context, participants));
  },
);

/** Whoever is in a group now. Who joins it later is not added: the group is a label from here on. */
export const addGroup = command(
  "program.add-participants",
  "program.write",
  z.strictObject({ id: idSchema("program"), group: lineSchema("A group", 100) }),
  async (context, { id, group: word }) => {
    const { tx, workspace } = context;
    const program = await openProgram(context, id, "share");
    assertGoesOn(program, CLOSED);
    const [group] = await findNamedGroups(tx, workspace.id, [word]);
    if (!group) throw invalid("group", "There is no such group.");
    const members = await findMembers(tx, workspace.id, group.id);
    const people = members.map((recipientId) => ({ recipientId, groupId: group.id }));
    return place(context, program, await heldPeople(context, people));
  },
);
