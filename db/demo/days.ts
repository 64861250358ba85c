import { addDays, type Day, dayIn } from "../../lib/core/dates";

/** What renews and falls due has to be near the day on which the demo is loaded: its days are counted back from that. */
export type Calendar = { today: Day; ago: (days: number) => Day; at: (daysAgo: number, hour?: number) => Date };

export function calendarOf(now: Date): Calendar {
  const today = dayIn("Europe/Oslo", now);
  const ago = (days: number) => addDays(today, -days);
  const at = (days: number, hour = 9) =>
    days === 0 ? now : new Date(`${ago(days)}T${String(hour).padStart(2, "0")}:00:00Z`);
  return { today, ago, at };
}

/** The first day of a month, ten days from now or later. */
export function nextFirst(today: Day): Day {
  let day = addDays(today, 10);
  while (!day.endsWith("-01")) day = addDays(day, 1);
  return day;
}
