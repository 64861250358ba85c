import type { Permission } from "../../governance/rules/permissions";
import type { CredentialStatus } from "./vocabulary";

/** What can be done to many credentials at once, besides issuing drafts. */
export const CHANGES = ["suspend", "reinstate", "revoke", "delete"] as const;
export type Change = (typeof CHANGES)[number];

/** What each makes of a credential, and who may do it. */
export const BECOMES = {
  suspend: "suspended",
  reinstate: "issued",
  revoke: "revoked",
  delete: "deleted",
} as const satisfies Record<Change, CredentialStatus>;

export const MAY_CHANGE = {
  suspend: "credential.suspend",
  reinstate: "credential.suspend",
  revoke: "credential.revoke",
  delete: "credential.delete",
} as const satisfies Record<Change, Permission>;

/** Those that keep why they were done. */
export const NEEDS_REASON: readonly Change[] = ["suspend", "revoke"];

/** The subject of the jobs that change all that a filter finds: one at a time in a workspace. */
export const CHANGE_JOBS = "changes";
