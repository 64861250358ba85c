const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2026-02` → “February 2026”. */
export function monthName(month: string): string {
  const [year = "", number = "1"] = month.split("-");
  return `${MONTHS[Number(number) - 1] ?? ""} ${year}`;
}

/** How long it took, in the unit that says it best: days up to three months, then months. */
export function cohortDays(days: number): string {
  if (days < 0.5) return "Same day";
  const whole = Math.round(days);
  if (whole < 92) return `${whole} ${whole === 1 ? "day" : "days"}`;
  return `${Number((days / 30.44).toFixed(1))} months`;
}
