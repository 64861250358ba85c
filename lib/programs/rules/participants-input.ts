import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { recipientInput } from "../../recipients/rules/recipient";

export const MAX_PARTICIPANTS = 5_000;

const participant = z
  .strictObject({
    recipient: recipientInput.optional(),
    /** Somebody who is known already, instead of an address. */
    recipientId: idSchema("recipient").optional(),
    /** As which group they are in it: its id or name. */
    group: lineSchema("A group", 100).nullable().optional(),
  })
  .superRefine(({ recipient, recipientId }, context) => {
    if ((recipient === undefined) === (recipientId === undefined))
      context.addIssue({ code: "custom", path: ["recipient"], message: "Say who takes part, by an address." });
  });
export type ParticipantInput = z.output<typeof participant>;

export const participantList = z
  .array(participant)
  .max(MAX_PARTICIPANTS, `At most ${MAX_PARTICIPANTS.toLocaleString("en")} participants at a time.`);

/** Of a list from a program, items are addresses alone. */
export const participantBody = z.array(
  z.strictObject({ recipient: recipientInput, group: lineSchema("A group", 100).nullable().optional() }),
);
