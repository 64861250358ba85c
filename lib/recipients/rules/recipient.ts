import { z } from "zod";
import { emailSchema, lineSchema } from "../../core/text";

export const MAX_NAME = 200;

/** `recipient` in bodies (CONTRACT §3): an address, and a name where it is not known yet. */
export const recipientInput = z.strictObject({ email: emailSchema, name: lineSchema("The name", MAX_NAME).optional() });
export type RecipientInput = z.output<typeof recipientInput>;
