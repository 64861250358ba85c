import type { Day } from "../../core/dates";

const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** “7 December 2026”, in mails and in what a form is refused for. */
export const dayWords = (day: Day): string => long.format(new Date(`${day}T00:00:00Z`));
