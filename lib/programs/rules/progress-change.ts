import type { ProgressSource, ProgressStatus } from "./vocabulary";

type Kept = { status: ProgressStatus; completedAt: string | null; source: ProgressSource };
type Said = { status: ProgressStatus; completedAt?: string; source: ProgressSource };

/**
 * What becomes of what is kept of somebody in a component; null where nothing does. What is complete stays complete since
 * when it was, unless another instant is said.
 */
export function changeOf(kept: Kept | undefined, said: Said, now: string): Kept | null {
  const before = kept ?? { status: "not_started", completedAt: null };
  if (said.status !== "complete")
    return said.status === before.status ? null : { status: said.status, completedAt: null, source: said.source };
  const same = before.status === "complete" && (!said.completedAt || said.completedAt === before.completedAt);
  return same ? null : { status: "complete", completedAt: said.completedAt ?? now, source: said.source };
}
