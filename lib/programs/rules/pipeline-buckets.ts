import type { PipelineSort } from "./pipeline-view";
import { PIPELINE_STATES, type PipelineState } from "./vocabulary";

/** People whom a sort does not tell apart: they are listed by name. `key` is what the sort compares; null comes last. */
export type Bucket = { value: string; key: string | null; people: number };
/** How many have this value in the sorted column and this status. */
export type BucketCount = { value: string; status: PipelineState; people: number };

const STATES: readonly string[] = PIPELINE_STATES;

/** The buckets of a sort in its order, of one status or of all. `names`: of the programs. */
export function bucketsOf(
  counts: readonly BucketCount[],
  { sort, descending }: { sort: PipelineSort; descending: boolean },
  names: ReadonlyMap<string, string>,
  status?: PipelineState,
): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const { value, people, ...count } of counts) {
    if (status && count.status !== status) continue;
    const bucket = buckets.get(value) ?? { value, key: keyOf(sort, value, names), people: 0 };
    buckets.set(value, { ...bucket, people: bucket.people + people });
  }
  return [...buckets.values()].sort((a, b) => compareKeys(a.key, b.key, descending));
}

function keyOf(sort: PipelineSort, value: string, names: ReadonlyMap<string, string>): string | null {
  if (sort === "program") return `${(names.get(value) ?? "").toLowerCase()} ${value}`;
  if (sort === "status") return String(STATES.indexOf(value));
  return sort === "expectedOn" ? value || null : "";
}

/** What is missing comes last, whichever way round the list is. */
export function compareKeys(a: string | null, b: string | null, descending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === descending ? 1 : -1;
}

/** Buckets that are read at once: so few people that they are sorted, or a single larger one, that is walked by name. */
export type Run = { values: string[]; people: number; first: string | null };

export function runsOf(buckets: readonly Bucket[], few: number): Run[] {
  const runs: Run[] = [];
  for (const { value, key, people } of buckets) {
    const last = runs.at(-1);
    if (last && last.people + people <= few) {
      last.values.push(value);
      last.people += people;
    } else runs.push({ values: [value], people, first: key });
  }
  return runs;
}
