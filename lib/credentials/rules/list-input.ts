import { z } from "zod";
import { idSchema } from "../../core/ids";
import { pageInput } from "../../core/paging";
import { CREDENTIAL_STATUSES, SOURCE_KINDS } from "./vocabulary";

export const CREDENTIAL_SORTS = ["createdAt", "issuedOn", "expiresOn", "name"] as const;
export type CredentialSort = (typeof CREDENTIAL_SORTS)[number];

/** `status` knows two that are not stored: `expired`, and `valid` (issued and not expired). */
export const credentialFilter = {
  achievementId: idSchema("achievement").optional(),
  recipientId: idSchema("recipient").optional(),
  recipientEmail: z.string().max(320).optional(),
  status: z.enum([...CREDENTIAL_STATUSES, "expired", "valid"]).optional(),
  source: z.enum(SOURCE_KINDS).optional(),
  sourceId: z.string().max(64).optional(),
  groupId: idSchema("group").optional(),
  search: z.string().trim().max(200).optional(),
};

const { recipientEmail: _address, status: _status, ...draftFilter } = credentialFilter;
/** What narrows the waiting drafts. */
export const draftFilterInput = draftFilter;

/** `sort` is a key of the list, `-` before it reverses. */
const sortSchema = z
  .string()
  .default("-createdAt")
  .transform((text) => ({ sort: text.replace(/^-/, "") as CredentialSort, descending: text.startsWith("-") }))
  .refine(({ sort }) => CREDENTIAL_SORTS.includes(sort), `The list can be sorted by ${CREDENTIAL_SORTS.join(", ")}.`);

export const listCredentialsInput = z.strictObject({ ...credentialFilter, ...pageInput, sort: sortSchema });
