import { expect, test } from "vitest";
import { monthsSideBySide } from "./cohort-months";

const cohort = (month: string, began: number) => ({ month, began, completed: 0 });

test("months stand side by side, oldest first, with those in which nobody began", () => {
  const shown = monthsSideBySide([cohort("2026-02", 3), cohort("2025-11", 5)], 12);
  expect(shown.map(({ month, began }) => `${month} ${began}`)).toEqual([
    "2025-11 5",
    "2025-12 0",
    "2026-01 0",
    "2026-02 3",
  ]);
});

test("of many months the newest are shown", () => {
  const shown = monthsSideBySide([cohort("2026-02", 3), cohort("2020-01", 5)], 3);
  expect(shown.map(({ month }) => month)).toEqual(["2025-12", "2026-01", "2026-02"]);
});

test("nobody began: nothing", () => {
  expect(monthsSideBySide([], 12)).toEqual([]);
});
