import { Temporal } from "temporal-polyfill";

/** A calendar day, `YYYY-MM-DD`, meant in a time zone that is kept beside it. */
export type Day = string;

/** The day that an instant falls on in an IANA time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The first instant after a day: what is valid through that day is valid before this instant. */
export function endOfDay(timeZone: string, day: Day): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return new Date(next.toZonedDateTime({ timeZone }).epochMilliseconds);
}

/** Calendar months later, clamped to the month's last day: 31 Jan + 1 → 28/29 Feb. Always count from the original anchor. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last))).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** Days have no zone here, so they all have 24 hours: no calendar is needed to count them. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** True for `YYYY-MM-DD` that exists (2026-02-31 does not) between the years 1900 and 2200. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    const { year } = Temporal.PlainDate.from(text, { overflow: "reject" });
    return year >= 1900 && year <= 2200;
  } catch {
    return false;
  }
}

/** A day, or an instant with offset whose day in the zone is meant; null when it is neither. */
export function parseDay(text: string, timeZone: string): Day | null {
  if (isDay(text)) return text;
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text)) return null;
  try {
    const day = Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    return isDay(day) ? day : null;
  } catch {
    return null;
  }
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** 1970-01-01 is 0. */
export function daysSinceEpoch(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The instant of a day and a time (`09:30`) in a zone; null where the clocks skip it. Of two, when they go back, the first. */
export function instantIn(timeZone: string, day: Day, time: string): Date | null {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const at = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return at.toPlainDateTime().equals(wall) ? new Date(at.epochMilliseconds) : null;
}
