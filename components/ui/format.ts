import type { Day } from "@/lib/core/dates";
import type { Locale } from "@/lib/core/locale";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const grouped = new Intl.NumberFormat("en-GB");

/** 1,842 */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** 0.417 → 41.7%; whole numbers lose the point. */
export function formatPercent(share: number, digits = 1): string {
  return `${Number((share * 100).toFixed(digits))}%`;
}

/** In a column: 25.0% below 17.4%, so that the points stand below each other. */
export const percentInColumn = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** “1 credential”, “1,284 credentials”; `many` where an s is not enough. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `2026-11-02` → “2 November 2026”, “2 Nov 2026” where room is short; “November 2, 2026” where that is the custom. */
export function formatDay(day: Day, style: "long" | "short" = "long", locale: Locale = "en-GB"): string {
  const [year = "", month = "1", date = "1"] = day.split("-");
  const whole = MONTHS[Number(month) - 1] ?? "";
  const name = style === "long" ? whole : whole.slice(0, 3);
  return locale === "en-US" ? `${name} ${Number(date)}, ${year}` : `${Number(date)} ${name} ${year}`;
}

/** An instant as people of a time zone read it: “2 Nov 2026, 14:02”. The clock has 24 hours in both orders. */
export function formatInstant(instant: Date, timeZone: string, locale: Locale = "en-GB"): string {
  const [date = "", clock = ""] = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
    .format(instant)
    .split(" ");
  return `${formatDay(date, "short", locale)}, ${clock}`;
}
