import type { Day } from "../../core/dates";
import type { Locale } from "../../core/locale";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 2026-11-02 → 2 November 2026. Spelt here and not by Intl: a sheet reads the same on every server, and to everybody. */
export function dateInWords(day: Day, locale: Locale = "en-GB"): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = MONTHS[(month ?? 1) - 1];
  return locale === "en-US" ? `${name} ${date}, ${year}` : `${date} ${name} ${year}`;
}

/** 2026-11-02 → 2 Nov 2026 */
export function shortDate(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]?.slice(0, 3)} ${year}`;
}
