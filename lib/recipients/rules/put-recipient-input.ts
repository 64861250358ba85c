import { z } from "zod";
import { cleanLine, emailSchema, lineSchema } from "../../core/text";
import { MAX_NAME } from "./recipient";

export const MAX_GROUPS = 100;

/** Ids or names of groups. */
export const groupWords = z
  .array(lineSchema("A group", 100))
  .max(MAX_GROUPS, `A recipient may be in at most ${MAX_GROUPS} groups.`);

export const putRecipientInput = z.strictObject({
  email: emailSchema,
  name: lineSchema("The name", MAX_NAME),
  groups: groupWords.optional(),
});

/** Whether a group is what a word names: its id, or its name in whatever case. */
export function names(word: string, group: { id: string; name: string }): boolean {
  return group.id === word || group.name.toLowerCase() === cleanLine(word).toLowerCase();
}
