import { CERTIFICATE_MESSAGES as MESSAGES } from "./certificate-words";
import type { DisplayBehavior, Pacing } from "./vocabulary";

/** What became of a learner's certificate; `withdrawn`: a person took it back, and automation gives no second one. */
export type CertificateStanding = "none" | "waiting" | "issued" | "withdrawn";

export type DisplayFacts = {
  /** The course is to issue certificates; `active`: it may. */
  enabled: boolean;
  active: boolean;
  pacing: Pacing;
  learnerGenerated: boolean;
  behavior: DisplayBehavior;
  ended: boolean;
  availableReached: boolean;
  generated: boolean;
  passing: boolean;
  certificate: CertificateStanding;
};

export const CERTIFICATE_STATES = [
  "none",
  "unavailable",
  "not_passed",
  "requestable",
  "requested",
  "available",
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];
export type CertificateDisplay = {
  state: CertificateState;
  message: string | null;
  action: "request" | "download" | null;
  /** Whether the course's card has the link, too. */
  cardLink: boolean;
};

const NOTHING: CertificateDisplay = { state: "none", message: null, action: null, cardLink: false };
const says = (state: CertificateState, message: string): CertificateDisplay => ({ ...NOTHING, state, message });
const DOWNLOAD: CertificateDisplay = { state: "available", message: null, action: "download", cardLink: true };

/** Learners ask for their certificates themselves, as soon as they pass. */
export function isRequested({ pacing, learnerGenerated }: Pick<DisplayFacts, "pacing" | "learnerGenerated">): boolean {
  return pacing === "self" || learnerGenerated;
}

/** Whether certificates that the instructor generated are given and shown yet. */
export function isReleased(facts: Pick<DisplayFacts, "behavior" | "ended" | "availableReached">): boolean {
  if (facts.behavior === "end") return facts.ended;
  return facts.behavior !== "end_with_date" || facts.availableReached;
}

/** What a learner sees of the certificate on the progress page and the course's card. */
export function certificateDisplay(facts: DisplayFacts): CertificateDisplay {
  return isRequested(facts) ? whenRequested(facts) : whenGenerated(facts);
}

function whenRequested({ enabled, active, passing, certificate }: DisplayFacts): CertificateDisplay {
  if (certificate === "issued") return { ...DOWNLOAD, message: MESSAGES.available };
  if (certificate === "withdrawn" || !enabled) return NOTHING;
  if (certificate === "waiting") return says("requested", MESSAGES.requested);
  if (!active || !passing) return NOTHING;
  return { state: "requestable", message: MESSAGES.requestable, action: "request", cardLink: false };
}

function whenGenerated(facts: DisplayFacts): CertificateDisplay {
  const { enabled, generated, passing, certificate } = facts;
  if (!isReleased(facts) || certificate === "withdrawn") return NOTHING;
  if (certificate === "issued") return DOWNLOAD;
  if (!enabled) return NOTHING;
  if (certificate === "waiting") return says("requested", MESSAGES.requested);
  const quiet = facts.behavior === "early_no_info";
  if (!generated) return quiet ? NOTHING : says("unavailable", MESSAGES.unavailable);
  if (passing) return says("requested", MESSAGES.requested);
  return quiet ? NOTHING : says("not_passed", MESSAGES.notPassed);
}
