import type { CredentialStatus } from "./vocabulary";

/** Which states each verb may start from (DESIGN §5). Expired is not a state: an expired credential is `issued`. */
export const MAY = {
  issue: ["draft"],
  revoke: ["issued", "suspended"],
  suspend: ["issued"],
  reinstate: ["suspended"],
  delete: ["draft", "issued", "suspended", "revoked", "replaced"],
  correct: ["draft", "issued", "suspended"],
  issueAgain: ["revoked", "deleted"],
} as const satisfies Record<string, readonly CredentialStatus[]>;
export type Verb = keyof typeof MAY;

const DONE: Record<Verb, string> = {
  issue: "issued",
  revoke: "revoked",
  suspend: "put on hold",
  reinstate: "reinstated",
  delete: "deleted",
  correct: "corrected",
  issueAgain: "issued again",
};

export const STATE_WORDS: Record<CredentialStatus, string> = {
  draft: "a draft",
  issued: "issued",
  suspended: "on hold",
  revoked: "revoked",
  replaced: "replaced by a newer one",
  deleted: "deleted",
};

export function allows(verb: Verb, status: CredentialStatus): boolean {
  return (MAY[verb] as readonly CredentialStatus[]).includes(status);
}

/** Why a credential in this state cannot be what the verb would make it. */
export function refusal(verb: Verb, status: CredentialStatus): string {
  return `This credential is ${STATE_WORDS[status]}, so it can't be ${DONE[verb]}.`;
}

/** States that count against the limit: everything that was issued and not deleted. */
export function countsAgainstLimit(status: CredentialStatus): boolean {
  return status !== "draft" && status !== "deleted";
}
