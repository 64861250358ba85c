/** Longer away from the home than this, and the next look at it is a new visit. */
const VISIT_GAP_MS = 30 * 60_000;

export type HomeVisit = { homeSince: Date | null; homeSeenAt: Date | null };

/** The home is opened at `now`: since when its news are told (null: this is the first visit ever), and what to note. */
export function openHome(
  { homeSince, homeSeenAt }: HomeVisit,
  now: Date,
): { homeSince: Date | null; homeSeenAt: Date } {
  if (homeSeenAt === null) return { homeSince: null, homeSeenAt: now };
  const gap = now.getTime() - homeSeenAt.getTime();
  if (gap > VISIT_GAP_MS) return { homeSince: homeSeenAt, homeSeenAt: now };
  return { homeSince, homeSeenAt: gap > 0 ? now : homeSeenAt };
}
