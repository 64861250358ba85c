import { opensNextOn, type Term, type Timing, termOf } from "../../certifications/rules/timing";
import type { Day } from "../../core/dates";
import type { ExpiryMove } from "./end-view";

export type HeldTerm = Term & { issuedOn: Day; expiresOn: Day | null };

/**
 * The term that passing on a day earns. What is held goes on only once its window of renewal is open: before that day a
 * second program of the same certification begins a term of its own.
 */
export function certificateTerm(timing: Timing, endedOn: Day, held: HeldTerm | null): Term {
  const before = held && { ...held, completedOn: held.issuedOn };
  const opensOn = before && opensNextOn(before);
  return termOf(timing, endedOn, opensOn !== null && opensOn <= endedOn ? before : null);
}

/** Whether a new certificate ends before the one that it replaces. */
export function expiryMove(before: Day | null, after: Day | null): ExpiryMove | null {
  if (after === null) return null;
  if (before === null) return "dated";
  return after < before ? "earlier" : null;
}

/** A certificate never takes the place of one that was issued on a later day. */
export const isNewer = (held: HeldTerm, endedOn: Day): boolean => held.issuedOn > endedOn;
