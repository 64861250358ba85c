import { z } from "zod";
import { idSchema } from "../../core/ids";
import { cleanLine } from "../../core/text";
import { recipientInput } from "../../recipients/rules/recipient";
import { evidenceInput } from "./evidence";

/** A day or an instant; which day the instant falls on depends on the workspace, so the command resolves it. */
export const dayText = z.string().trim().min(1).max(40);

export const MAX_ATTRIBUTES = 64;
const attributes = z
  .record(
    z.string().min(1).max(100),
    z.union([z.string(), z.number(), z.boolean()]).transform((value) => cleanLine(String(value))),
  )
  .refine(
    (record) => Object.keys(record).length <= MAX_ATTRIBUTES,
    `There may be at most ${MAX_ATTRIBUTES} attributes.`,
  )
  .refine(
    (record) => Object.values(record).every((value) => value.length <= 2000),
    "An attribute may have at most 2,000 characters.",
  );

export const issueItem = z.strictObject({
  achievementId: idSchema("achievement"),
  recipient: recipientInput,
  issuedOn: dayText.optional(),
  expiresOn: dayText.nullable().optional(),
  attributes: attributes.optional(),
  evidence: evidenceInput.optional(),
  notify: z.boolean().optional(),
});
export type IssueItem = z.output<typeof issueItem>;

export const MAX_BATCH = 1000;
