import type { CredentialStatus, SourceKind } from "./vocabulary";

/** Where a credential came from, as a member reads it. */
export const SOURCE_WORDS: Record<SourceKind, string> = {
  manual: "By hand",
  import: "From a file",
  api: "By the API",
  pathway: "By a pathway",
  certification: "By a certification",
  program: "By a program",
  course: "By a course",
  partner: "From a partner",
};

/** What the list can be narrowed to; two of them are not stored. */
export const STATUS_FILTERS = [
  { value: "valid", label: "Valid" },
  { value: "expired", label: "Expired" },
  { value: "draft", label: "Draft" },
  { value: "suspended", label: "Suspended" },
  { value: "revoked", label: "Revoked" },
  { value: "replaced", label: "Replaced" },
] as const;

/** The one state that a badge shows. */
export function shownStatus(credential: { status: CredentialStatus; expired: boolean }) {
  if (credential.status === "deleted") return "cancelled" as const;
  if (credential.status !== "issued") return credential.status;
  return credential.expired ? ("expired" as const) : ("valid" as const);
}
