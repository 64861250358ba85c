import { z } from "zod";
import { idSchema } from "../../core/ids";
import { proseSchema } from "../../core/text";

/** More than this nobody holds of one issuer; a longer list is mended credential by credential. */
export const MOST_CORRECTED = 1_000;

/** `chosen`: `ids` say which credentials are mended, none of them too; otherwise all that can be. */
export const nameAnswerInput = z.strictObject({
  id: idSchema("nameRequest"),
  accept: z.boolean(),
  answer: proseSchema("The answer", 1000).default(""),
  chosen: z.boolean().default(false),
  ids: z.array(idSchema("credential")).max(MOST_CORRECTED).default([]),
});
