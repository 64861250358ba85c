import { addDays, type Day, isDay } from "../../core/dates";

/** Spans that end today, by the number of their days; `days` stands for two days chosen by hand. */
const SPANS: Record<string, number> = { "30": 30, "90": 90, "365": 365 };
export const BETWEEN = "days";

type Query = { began?: string; since?: string; until?: string };
export type Began = { began?: string; since?: Day; until?: Day };

/** When somebody earned their first step, as an address asks for it. A named span wins over days left beside it. */
export function beganSpan({ began, since, until }: Query, today: Day): Began {
  const length = began !== undefined && Object.hasOwn(SPANS, began) ? SPANS[began] : undefined;
  if (length !== undefined) return { began, since: addDays(today, 1 - length) };
  const days = { since: validDay(since), until: validDay(until) };
  const byHand = began === BETWEEN || days.since !== undefined || days.until !== undefined;
  return { began: byHand ? BETWEEN : undefined, ...days };
}

function validDay(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}

/** First and last day of a month such as `2026-02`. */
export function monthSpan(month: string): { since: Day; until: Day } {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return { since: `${month}-01`, until: addDays(`${next}-01`, -1) };
}
