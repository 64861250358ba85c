import { z } from "zod";
import { cleanLine, lineSchema } from "../../core/text";
import { handleSchema } from "./handle";

export const MAX_HEADLINE = 160;
const MAX_PROFILE_NAME = 100;

export const profileInput = z.strictObject({
  handle: handleSchema,
  name: lineSchema("The name", MAX_PROFILE_NAME),
  headline: z
    .string()
    .max(2000, "The line below your name is far too long.")
    .transform(cleanLine)
    .refine((text) => [...text].length <= MAX_HEADLINE, `It may have at most ${MAX_HEADLINE} characters.`)
    .default(""),
  public: z.boolean().default(false),
  indexed: z.boolean().default(false),
});
