import { addDays, addMonths, type Day, daysSinceEpoch, endOfDay } from "../../core/dates";
import type { RenewalAnchor, RenewalMonths } from "./vocabulary";

/** What a certification says of time, as it is now. */
export type Timing = {
  renewalMonths: RenewalMonths | null;
  renewalAnchor: RenewalAnchor;
  minActiveDays: number;
  validityMonths: number | null;
  effectiveFrom: Day | null;
  /** The first day of the calendar that everybody is on, where it is `fixed` and has no effective-from. */
  publishedOn: Day;
};
/** The term is the k-th period of so many months from its anchor. */
export type Term = {
  termEndsOn: Day | null;
  anchorOn: Day | null;
  anchorPeriods: number | null;
  termMonths: number | null;
};
type Ended = Term & { completedOn: Day };
export type NewRound = { cycle: number; opensOn: Day; countsFrom: Day; dueOn: Day | null };

const WINDOW_DAYS = 30;
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
export const daysBetween = (from: Day, to: Day): number => daysSinceEpoch(to) - daysSinceEpoch(from);

/** The first instant of a day in a zone, also where the clocks skip midnight. */
export function firstInstantOf(timeZone: string, day: Day): Date {
  return endOfDay(timeZone, addDays(day, -1));
}

/** The later of the day of assignment and effective-from. */
export function startDay(assignedOn: Day, effectiveFrom: Day | null): Day {
  return effectiveFrom === null ? assignedOn : later(assignedOn, effectiveFrom);
}

/** The first round: what was achieved in the days of grace before its start counts too. */
export function firstRound(startsOn: Day, graceDays: number, dueOn: Day | null): NewRound {
  return { cycle: 1, opensOn: startsOn, countsFrom: addDays(startsOn, -graceDays), dueOn };
}

/** The day on which the round after a completed one opens; null: what was earned does not renew. */
export function opensNextOn({ termEndsOn, termMonths, anchorOn, anchorPeriods, completedOn }: Ended): Day | null {
  if (termEndsOn === null || termMonths === null || anchorOn === null || anchorPeriods === null) return null;
  const beginsOn = addMonths(anchorOn, termMonths * (anchorPeriods - 1));
  const window = termMonths === 1 ? Math.floor(daysBetween(beginsOn, termEndsOn) / 2) : WINDOW_DAYS;
  return later(addDays(termEndsOn, -window), addDays(completedOn, 1)); // what completed one round never completes two
}

/** The round after a completed one; null: there is none. It is due when the term ends. */
export function nextRound(cycle: number, ended: Ended): NewRound | null {
  const opensOn = opensNextOn(ended);
  return opensOn === null ? null : { cycle: cycle + 1, opensOn, countsFrom: opensOn, dueOn: ended.termEndsOn };
}

/** What completing on a day earns, after the round before it. */
export function termOf(timing: Timing, completedOn: Day, before: Ended | null): Term {
  const months = timing.renewalMonths;
  if (months === null) {
    const termEndsOn = timing.validityMonths === null ? null : addMonths(completedOn, timing.validityMonths);
    return { termEndsOn, anchorOn: null, anchorPeriods: null, termMonths: null };
  }
  if (timing.renewalAnchor === "fixed") return fixedTerm(timing, months, completedOn, before);
  const inTime = before !== null && before.termEndsOn !== null && completedOn <= before.termEndsOn;
  if (timing.renewalAnchor === "completion" || !inTime) return period(completedOn, 1, months);
  const { anchorOn, anchorPeriods, termMonths, termEndsOn } = before;
  const goesOn = anchorOn !== null && anchorPeriods !== null && termMonths === months;
  return goesOn ? period(anchorOn, anchorPeriods + 1, months) : period(termEndsOn ?? completedOn, 1, months);
}

/** Everybody on the same calendar: the first period that ends late enough. */
function fixedTerm(timing: Timing, months: number, completedOn: Day, before: Ended | null): Term {
  const anchorOn = timing.effectiveFrom ?? timing.publishedOn;
  const renews = before !== null && before.termEndsOn !== null && completedOn <= before.termEndsOn;
  const after = renews ? later(completedOn, before.termEndsOn ?? completedOn) : completedOn;
  const fits = (end: Day) => end > after && daysBetween(completedOn, end) >= timing.minActiveDays;
  let k = Math.max(1, Math.floor(monthsBetween(anchorOn, completedOn) / months));
  while (!fits(addMonths(anchorOn, months * k))) k++;
  return period(anchorOn, k, months);
}

function period(anchorOn: Day, k: number, months: number): Term {
  return { anchorOn, anchorPeriods: k, termMonths: months, termEndsOn: addMonths(anchorOn, months * k) };
}

function monthsBetween(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0] = to.split("-").map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - 1;
}
