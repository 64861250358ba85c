import { findRecipientsByKey } from "../../../db/queries/recipients";
import { command } from "../../command";
import { invalid } from "../../core/errors";
import { emailKey } from "../../core/text";
import { personForm } from "../rules/participant-forms";
import { assertGoesOn, openProgram } from "./open-program";
import { place, readParticipants } from "./place-participants";

const NAMELESS = "Nobody here has this address yet: say what they are called.";

/**
 * One person beside those who are in it, as a form says them. Whoever is new needs a name; whoever is known keeps theirs, and
 * `knownAs` says it where another was typed.
 */
export const addPerson = command(
  "program.add-participants",
  "program.write",
  personForm,
  async (context, { id, ...person }) => {
    const program = await openProgram(context, id, "share");
    assertGoesOn(program, "Nobody comes to it any more.");
    const { email, name } = person.recipient ?? {};
    const known = email
      ? [...(await findRecipientsByKey(context.tx, context.workspace.id, [emailKey(email)])).values()][0]
      : null;
    if (email && !known && !name) throw invalid("recipient.name", NAMELESS);
    const { value, ...rest } = await place(context, program, await readParticipants(context, [person]));
    const knownAs = known && name && name !== known.name ? { id: known.id, name: known.name } : null;
    return { ...rest, value: { ...value, knownAs } };
  },
);
