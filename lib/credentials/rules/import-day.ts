import { Temporal } from "temporal-polyfill";
import { type Day, isDay, parseDay } from "../../core/dates";

export type DayReading = { day: Day; message?: undefined } | { day?: undefined; message: string };

const USE_ISO = "Write it as year-month-day, like 2026-05-03.";
const MONTHS = "January February March April May June July August September October November December".split(" ");
// What Credly and spreadsheets write: a space for the T, seconds or none, an offset without colon, “UTC”, or no offset at all.
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const ISO_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/;

/** A cell as a calendar day: ISO 8601 only, since 03/05 is March to some and May to others; otherwise what to write instead. */
export function readDay(cell: string, timeZone: string): DayReading {
  const text = cell.trim();
  const instant = INSTANT.exec(text);
  const day = instant ? dayOfInstant(instant, timeZone) : parseDay(text, timeZone);
  return day === null ? { message: whyNot(text) } : { day };
}

function dayOfInstant([, day = "", time = "", seconds = ":00", zone]: RegExpExecArray, timeZone: string): Day | null {
  const local = `${day}T${time}${seconds}`;
  if (zone) return parseDay(`${local}${/^(z|utc)$/i.test(zone) ? "Z" : zone}`, timeZone);
  try {
    Temporal.PlainDateTime.from(local); // no offset: the writer's own clock, so the day as it stands
    return isDay(day) ? day : null;
  } catch {
    return null;
  }
}

function whyNot(text: string): string {
  const iso = ISO_SHAPE.exec(text.slice(0, 10));
  if (iso) return impossible(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? `This is not a time. ${USE_ISO}`;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return suggest([yearFirst.slice(1)]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [a = "", b = "", year = ""] = yearLast.slice(1);
    return suggest([
      [year, b, a],
      [year, a, b],
    ]);
  }
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  if (serial >= 20_000 && serial < 80_000) {
    const day = Temporal.PlainDate.from("1899-12-30").add({ days: serial }).toString();
    return `This is how a spreadsheet counts days. Format the column as a date: ${day}.`;
  }
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is not a day. ${USE_ISO}`;
}

function suggest(readings: string[][]): string {
  const days = readings.map(([y = "", m = "", d = ""]) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`);
  const [day, other] = [...new Set(days)].filter(isDay);
  if (day === undefined) {
    const [y, m, d] = (readings[0] ?? []).map(Number);
    return impossible(y ?? 0, m ?? 0, d ?? 0) ?? USE_ISO;
  }
  return other === undefined
    ? `Write ${day} instead.`
    : `Write ${day} instead (or ${other}, if the month comes first).`;
}

function impossible(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return `There is no month ${month}. ${USE_ISO}`;
  const name = MONTHS[month - 1];
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  const example = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${last}`;
  if (day < 1 || day > last) return `${day} ${name} ${year} does not exist. Use a date like ${example}.`;
  if (year < 1900 || year > 2200) return `The year ${year} is out of range. ${USE_ISO}`;
  return null;
}
