import type { Day } from "@/lib/core/dates";

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** 2026-11-02 → 2 November 2026. A day has no zone, so none may shift it. */
export function longDay(day: Day): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}
