import type { Outcome } from "./outcome-of";
import type { PathwayStatus } from "./vocabulary";

export const PATHWAY_STATUS_WORDS: Record<PathwayStatus, string> = {
  draft: "Draft",
  active: "Active",
  inactive: "Inactive",
};

/** What becomes of somebody who meets every step. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  issue: "Issued now",
  draft: "Kept as a draft",
  held: "Holds it already",
};

/** How a step was lost after completion, by what its credential is now. */
export const LOSS_WORDS: Record<string, string> = {
  revoked: "was revoked",
  suspended: "is on hold",
  deleted: "was deleted",
};
export const LOST = "was withdrawn";
