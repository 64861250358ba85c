import { formatDay } from "@/components/ui/format";
import type { Day } from "@/lib/core/dates";
import type { Locale } from "@/lib/core/locale";
import type { ProgramStatus } from "@/lib/programs/rules/vocabulary";
import { headWords as words } from "../words/dashboard";

export type Dated = { status: ProgramStatus; startsOn: Day | null; endsOn: Day | null; endedOn: Day | null };
const DAY_MS = 86_400_000;
const daysFrom = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** “1 September 2026 to 18 December 2026, ends in 27 days”: its days, and what they mean today. */
export function daysOf(program: Dated, today: Day, locale: Locale): string {
  const near = nearOf(program, today, locale);
  return [spanOf(program, locale), ...(near ? [near] : [])].join(", ");
}

function spanOf({ startsOn, endsOn }: Dated, locale: Locale): string {
  const day = (on: Day) => formatDay(on, "long", locale);
  if (startsOn && endsOn) return words.span(day(startsOn), day(endsOn));
  if (startsOn) return words.from(day(startsOn));
  return endsOn ? words.until(day(endsOn)) : words.undated;
}

function nearOf({ status, startsOn, endsOn, endedOn }: Dated, today: Day, locale: Locale): string | null {
  if (status === "draft") return startsOn && startsOn > today ? words.startsIn(daysFrom(today, startsOn)) : null;
  if (endedOn === endsOn && endedOn) return null; // ended as planned: the badge says the rest
  if (endedOn) return words.ended(formatDay(endedOn, "long", locale));
  if (!endsOn) return null;
  const left = daysFrom(today, endsOn);
  return left < 0 ? words.wasToEnd(-left) : words.endsIn(left);
}
