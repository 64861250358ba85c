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

/** So many people have this in one component. */
export type KeptCount = { status: ProgressStatus; source: ProgressSource; people: number };
type ChangeCounts = { set: number; already: number; undone: number };

/** What setting one status for all of them would do; `undone`: who loses that they were complete, among those who are set. */
export function countChanges(kept: readonly KeptCount[], status: ProgressStatus): ChangeCounts {
  const counts = { set: 0, already: 0, undone: 0 };
  for (const { people, ...before } of kept) {
    const set = changeOf({ ...before, completedAt: null }, { status, source: "facilitator" }, "") !== null;
    counts[set ? "set" : "already"] += people;
    if (set && before.status === "complete" && status !== "complete") counts.undone += people;
  }
  return counts;
}
