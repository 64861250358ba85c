import { Temporal } from "temporal-polyfill";
import type { Locale } from "../../core/locale";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

function partOfDay(hour: number): string {
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

const two = (n: number) => String(n).padStart(2, "0");

/** “Thursday afternoon”, “yesterday evening”, “09:14”, “2 November”: as people say when they were here last. */
export function sinceWords(since: Date, now: Date, timeZone: string, locale: Locale = "en-GB"): string {
  const [then, today] = [since, now].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone),
  );
  if (!then || !today) return "";
  const part = partOfDay(then.hour);
  const days = then.toPlainDate().until(today.toPlainDate(), { largestUnit: "days" }).days;
  if (part === "night" && days <= 1) return "last night";
  if (days <= 0) return part === partOfDay(today.hour) ? `${two(then.hour)}:${two(then.minute)}` : `this ${part}`;
  if (days === 1) return `yesterday ${part}`;
  if (days < 7) return `${DAYS[then.dayOfWeek - 1]} ${part}`;
  return dayWords(then, MONTHS[then.month - 1] ?? "", then.year !== today.year, locale);
}

/** “4 minutes ago”, “Today 14:02”, “Yesterday 17:45”, “2 Nov”: when something happened, as short as it is clear. */
export function agoWords(at: Date, now: Date, timeZone: string, locale: Locale = "en-GB"): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return "A moment ago";
  if (minutes < 60) return minutes === 1 ? "1 minute ago" : `${minutes} minutes ago`;
  const [then, today] = [at, now].map((each) =>
    Temporal.Instant.fromEpochMilliseconds(each.getTime()).toZonedDateTimeISO(timeZone),
  );
  if (!then || !today) return "";
  const clock = `${two(then.hour)}:${two(then.minute)}`;
  const days = then.toPlainDate().until(today.toPlainDate(), { largestUnit: "days" }).days;
  if (days <= 0) return `Today ${clock}`;
  if (days === 1) return `Yesterday ${clock}`;
  const day = dayWords(then, (MONTHS[then.month - 1] ?? "").slice(0, 3), then.year !== today.year, locale);
  return then.year === today.year ? `${day}, ${clock}` : day;
}

/** “2 November”, “2 Nov 2025”; “November 2”, “Nov 2, 2025” where that is the custom. */
function dayWords(then: Temporal.ZonedDateTime, month: string, withYear: boolean, locale: Locale): string {
  if (locale === "en-US") return withYear ? `${month} ${then.day}, ${then.year}` : `${month} ${then.day}`;
  return withYear ? `${then.day} ${month} ${then.year}` : `${then.day} ${month}`;
}
