import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { ExpiryMove } from "./end-view";

/** What adding a certification to an ended program would do now; nothing is promised until it is asked for. */
export type CertifyPreview = {
  program: { id: Id<"program">; name: string };
  certification: { id: Id<"certification">; name: string };
  /** Why it can't be this certification. */
  refusal: string | null;
  /** The day on which the program ended. */
  issuedOn: Day;
  totals: CertifyTotals;
  /** Free places under the workspace's limit; null: no limit is set. */
  room: number | null;
};

export type CertifyTotals = {
  /** Who passed, and has no certificate of the program. */
  passed: number;
  certified: number;
  /** Whose certificate waits for room under the limit. */
  drafts: number;
  /** Who keeps one of a later day, which stands for their result. */
  kept: number;
  replacing: number;
  expiresEarlier: number;
  /** Of the new ones, those whose last day is over. */
  expired: number;
};

/** Which people of a preview are listed. */
export const CERTIFY_GROUPS = ["drafts", "kept", "replacing", "expires_earlier", "expired"] as const;
export type CertifyGroup = (typeof CERTIFY_GROUPS)[number];

/** What somebody who passed would be given. */
export type Fate = {
  /** `kept`: theirs is of a later day, and stays. */
  state: "certified" | "draft" | "kept";
  /** The last day of what they hold then; null: without end. */
  expiresOn: Day | null;
  expired: boolean;
  replaces: { credentialId: Id<"credential">; expiresOn: Day | null } | null;
  moves: ExpiryMove | null;
};

export type CertifyPreviewPerson = Fate & { recipient: { id: Id<"recipient">; name: string; email: string } };
