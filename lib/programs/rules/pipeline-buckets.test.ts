import { expect, test } from "vitest";
import { type BucketCount, bucketsOf, compareKeys, runsOf } from "./pipeline-buckets";

const NAMES = new Map([
  ["prg_1", "zinc"],
  ["prg_2", "Amber"],
]);
const one = (value: string, people = 1): BucketCount => ({ value, status: "on_track", people });
const values = (counts: BucketCount[], sort: "program" | "expectedOn" | "status", descending = false) =>
  bucketsOf(counts, { sort, descending }, NAMES).map(({ value }) => value);

test("programs go by name without case, days by day, statuses in the order of the vocabulary", () => {
  expect(values([one("prg_1"), one("prg_2")], "program")).toEqual(["prg_2", "prg_1"]);
  expect(values([one("2026-10-01"), one("2026-09-30")], "expectedOn", true)).toEqual(["2026-10-01", "2026-09-30"]);
  expect(values([one("off_track"), one("did_not_pass"), one("enrolled"), one("on_track")], "status")).toEqual([
    "enrolled",
    "on_track",
    "off_track",
    "did_not_pass",
  ]);
});

test("without a day comes last, whichever way round", () => {
  const counts = [one(""), one("2026-09-30"), one("2026-10-01")];
  expect(values(counts, "expectedOn")).toEqual(["2026-09-30", "2026-10-01", ""]);
  expect(values(counts, "expectedOn", true)).toEqual(["2026-10-01", "2026-09-30", ""]);
  expect([compareKeys(null, "a", true), compareKeys("a", null, false), compareKeys(null, null, true)]).toEqual([
    1, -1, 0,
  ]);
});

test("people of one value are one bucket, of one status where it is asked for", () => {
  const counts = [one("prg_1", 3), { ...one("prg_1", 2), status: "off_track" as const }];
  const order = { sort: "program", descending: false } as const;
  expect(bucketsOf(counts, order, NAMES).map(({ people }) => people)).toEqual([5]);
  expect(bucketsOf(counts, order, NAMES, "off_track").map(({ people }) => people)).toEqual([2]);
});

test("small buckets are read together, a large one by itself", () => {
  const buckets = [4, 5, 3, 20, 1, 1].map((people, i) => ({ value: String(i), key: String(i), people }));
  expect(runsOf(buckets, 10).map((run) => [run.first, run.values, run.people])).toEqual([
    ["0", ["0", "1"], 9],
    ["2", ["2"], 3],
    ["3", ["3"], 20],
    ["4", ["4", "5"], 2],
  ]);
});
