import { expect, test } from "vitest";
import { cohortDays, monthName } from "./cohort-words";

test.each([
  [0, "Same day"],
  [0.5, "1 day"],
  [1, "1 day"],
  [1.5, "2 days"],
  [91, "91 days"],
  [92, "3 months"],
  [200, "6.6 months"],
])("%s days are said as “%s”", (days, words) => {
  expect(cohortDays(days)).toBe(words);
});

test("a month has its name", () => {
  expect([monthName("2026-01"), monthName("2026-12")]).toEqual(["January 2026", "December 2026"]);
});
