import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { Missing, ProgramResult } from "./vocabulary";

type Person = { id: Id<"recipient">; name: string; email: string };

/** What ending a program now would do; nothing is promised until it is asked for. */
export type EndPreview = {
  program: { id: Id<"program">; name: string };
  /** Why it can't be ended as it is. */
  refusal: string | null;
  /** What those who pass get; null: ending it issues nothing, and `noCertificate` says why. */
  certification: { id: Id<"certification">; name: string } | null;
  noCertificate: NoCertificate | null;
  /** Today in the workspace's zone: what the certificates are issued on. */
  issuedOn: Day;
  totals: EndTotals;
  /** Free places under the workspace's limit; null: no limit is set. */
  room: number | null;
};

/** Nobody linked one, members alone see it, or certifications are switched off. */
export const NO_CERTIFICATE = ["not_linked", "invisible", "switched_off"] as const;
export type NoCertificate = (typeof NO_CERTIFICATE)[number];

export type EndTotals = {
  participants: number;
  complete: number;
  notPassed: number;
  /** Of those who pass, whose certificate goes out at once. */
  certified: number;
  /** Of those who pass, whose certificate waits for room under the limit. */
  drafts: number;
  /** Whose certificate in force is replaced. */
  replacing: number;
  /** Of those, whose expiry moves earlier, or from never to a day. */
  expiresEarlier: number;
};

/** `earlier`: the new one ends before the old one; `dated`: the old one had no end. */
export type ExpiryMove = "earlier" | "dated";

export type EndPreviewPerson = {
  recipient: Person;
  result: ProgramResult;
  /** Empty for those who pass. */
  missing: Missing[];
  /** The last day of what they would get; null: none, or without end. */
  expiresOn: Day | null;
  replaces: { credentialId: Id<"credential">; expiresOn: Day | null } | null;
  moves: ExpiryMove | null;
};

/** Which people of a preview are listed. */
export const END_GROUPS = ["complete", "did_not_pass", "replacing", "expires_earlier"] as const;
export type EndGroup = (typeof END_GROUPS)[number];

/** The certificate of a result as it stands today; `draft`: it waits for room under the limit. */
export type ResultCertificate = {
  id: Id<"credential">;
  name: string;
  status: "draft" | "issued" | "suspended" | "revoked" | "replaced" | "deleted";
  expired: boolean;
  issuedOn: Day;
  expiresOn: Day | null;
};

/** How a program ended for one participant (CONTRACT §3 names the first, `result` and `credentialId`). */
export type ResultView = {
  recipient: Person;
  result: ProgramResult;
  missing: Missing[];
  evaluatedAt: string;
  /** A person has evaluated it anew since the end, and it changed. */
  again: boolean;
  certification: { id: Id<"certification">; name: string } | null;
  credentialId: Id<"credential"> | null;
  certificate: ResultCertificate | null;
};

export type Evaluated = {
  /** Did not pass before, and do now. */
  changed: Id<"recipient">[];
  issued: Id<"credential">[];
  drafts: Id<"credential">[];
  /** Looked at, with the same result as before. */
  unchanged: number;
  /** Of those, who passed then and would not now: theirs stays. */
  kept: number;
};
