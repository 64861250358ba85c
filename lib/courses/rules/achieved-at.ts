/** How far a sender's clock may be ahead of ours. */
const SKEW_MS = 60_000;

/** The last instant whose grades count now. Servers whose clocks differ a little must not miss what another one took. */
export function countsUntil(now: Date): Date {
  return new Date(now.getTime() + SKEW_MS);
}

/** When a grade was achieved, as it is kept: never after now. Null: it lies in the future, so it is no attempt yet. */
export function achievedBy(instant: Date, now: Date): Date | null {
  if (instant > countsUntil(now)) return null;
  return instant > now ? now : instant;
}
