import { expect, test } from "vitest";
import { achievedBy } from "./achieved-at";

const now = new Date("2026-03-01T09:00:00Z");

test.each([
  ["2026-02-28T09:00:00Z", "2026-02-28T09:00:00.000Z"],
  ["2026-03-01T09:00:00Z", "2026-03-01T09:00:00.000Z"],
  ["2026-03-01T09:01:00Z", "2026-03-01T09:00:00.000Z"],
  ["2026-03-01T09:01:00.001Z", undefined],
  ["2031-01-01T00:00:00Z", undefined],
])("a grade of %s is kept as of %s", (said, kept) => {
  expect(achievedBy(new Date(said), now)?.toISOString()).toBe(kept);
});
