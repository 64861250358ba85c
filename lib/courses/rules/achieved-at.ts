/** How far a sender's clock may be ahead of ours. */
const SKEW_MS = 60_000;

/** When a grade was achieved, as it is kept: never after now. Null: it lies in the future, so it is no attempt yet. */
export function achievedBy(instant: Date, now: Date): Date | null {
  if (instant.getTime() > now.getTime() + SKEW_MS) return null;
  return instant > now ? now : instant;
}
