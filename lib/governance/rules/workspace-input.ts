import { z } from "zod";
import { isTimeZone } from "../../core/dates";
import { wholeNumber } from "../../core/numbers";
import { emailSchema, lineSchema, proseSchema } from "../../core/text";
import { versionInput } from "../../core/versions";
import { webAddress } from "../../core/web-address";

const optionalLine = (what: string, max: number) => z.union([z.literal(""), lineSchema(what, max)]);

export const updateWorkspaceInput = z.strictObject({
  name: lineSchema("The name", 200).optional(),
  timeZone: z.string().max(64).refine(isTimeZone, "This is not a time zone. Use a name like Europe/Oslo.").optional(),
  credentialLimit: wholeNumber("The credential limit", 0, 1_000_000_000).nullable().optional(),
  certificationsEnabled: z.boolean().optional(),
  expiryReminders: z.boolean().optional(),
  kind: optionalLine("The kind", 100).optional(),
  about: proseSchema("The text about the workspace", 5000).optional(),
  accentHue: wholeNumber("The accent hue", 0, 360).optional(),
  signatoryName: optionalLine("The signatory's name", 200).optional(),
  signatoryTitle: optionalLine("The signatory's title", 200).optional(),
  website: z
    .string()
    .trim()
    .max(300, "The website may have at most 300 characters.")
    .transform((text, context) => {
      const address = text === "" ? "" : webAddress(/^https?:/i.test(text) ? text : `https://${text}`);
      if (address === null || (address && !new URL(address).hostname.includes(".")))
        context.addIssue({ code: "custom", message: "This is no address of a website. Write it like example.org." });
      return address ?? "";
    })
    .optional(),
  senderName: z
    .union([z.literal("").transform(() => null), lineSchema("The sender", 100)])
    .nullable()
    .optional(),
  replyTo: z
    .union([z.literal("").transform(() => null), emailSchema])
    .nullable()
    .optional(),
  ...versionInput,
});
