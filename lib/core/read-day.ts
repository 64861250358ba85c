import { type Day, parseDay } from "./dates";
import { invalid } from "./errors";

type Text = string | null | undefined;

/** The day that a field says, an instant's in the zone; what is not given stays so. Throws `invalid` at `path` for anything else. */
export function readDay(timeZone: string, path: string, text: string): Day;
export function readDay(timeZone: string, path: string, text: Text): Day | null | undefined;
export function readDay(timeZone: string, path: string, text: Text): Day | null | undefined {
  if (text === null || text === undefined) return text;
  const day = parseDay(text, timeZone);
  if (day === null) throw invalid(path, `${text} is not a day. Use a date like 2026-02-28.`);
  return day;
}
