import type { Day } from "@/lib/core/dates";
import type { Locale } from "@/lib/core/locale";
import { formatDay, formatInstant } from "./format";
import { localeOfReader } from "./locale-of-reader";

type Props = ({ day: Day; short?: boolean } | { at: Date | string; timeZone: string }) & { locale?: Locale };

/** A day (`day`) or an instant in a time zone (`at`), for people and for machines; in the reader's order. */
export async function Time(props: Props) {
  const locale = props.locale ?? (await localeOfReader());
  if ("day" in props) {
    return <time dateTime={props.day}>{formatDay(props.day, props.short ? "short" : "long", locale)}</time>;
  }
  const instant = new Date(props.at);
  return <time dateTime={instant.toISOString()}>{formatInstant(instant, props.timeZone, locale)}</time>;
}
