import { type Day, dayIn } from "../../core/dates";

/** When somebody was last nudged. */
export type Nudging = { on: Day; today: boolean };

export function nudgingOf(at: string | null | undefined, timeZone: string, today: Day): Nudging | null {
  if (!at) return null;
  const on = dayIn(timeZone, new Date(at));
  return { on, today: on === today };
}
