import type { ProgressSource, ProgressStatus } from "./vocabulary";

type Kept = { status: ProgressStatus; completedAt: string | null; source: ProgressSource };
type Said = { status: ProgressStatus; completedAt?: string; source: ProgressSource };

/**
 * What becomes of what is kept of somebody in a component; null where nothing does. What is complete stays complete since
 * when it was, unless another instant is said. What participants said themselves is recorded once somebody else says it too.
 */
export function changeOf(kept: Kept | undefined, said: Said, now: string): Kept | null {
  const before = kept ?? { status: "not_started", completedAt: null, source: said.source };
  const { status, source } = said;
  const same = status === before.status && (!said.completedAt || said.completedAt === before.completedAt);
  const confirms = status !== "not_started" && before.source === "participant" && source !== "participant";
  if (same && !confirms) return null;
  if (status !== "complete") return { status, completedAt: null, source };
  return { status, completedAt: said.completedAt ?? before.completedAt ?? now, source };
}
