import type { Day } from "@/lib/core/dates";
import type { Locale } from "@/lib/core/locale";
import { formatDay, formatInstant } from "./format";

type Props = { day: Day; short?: boolean; locale?: Locale } | { at: Date | string; timeZone: string };

/** A day (`day`) or an instant in a time zone (`at`), for people and for machines. */
export function Time(props: Props) {
  if ("day" in props) {
    return <time dateTime={props.day}>{formatDay(props.day, props.short ? "short" : "long", props.locale)}</time>;
  }
  const instant = new Date(props.at);
  return <time dateTime={instant.toISOString()}>{formatInstant(instant, props.timeZone)}</time>;
}
