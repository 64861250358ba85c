import { expect, test } from "vitest";
import { instantAfter } from "./durations";

test.each([
  ["500ms", 500],
  ["2s", 2_000],
  ["1h30m", 5_400_000],
  ["1d 12h", 129_600_000],
  ["1.5s", 1_500],
  ["1w", 604_800_000],
])("%s from now is %i ms from now", (text, ms) => {
  expect(instantAfter(1_000, text)).toBe(1_000 + ms);
});

test("an instant is itself", () => {
  expect(instantAfter(0, "2026-01-01T00:00:00.000Z")).toBe(Date.UTC(2026, 0, 1));
});

test.each(["", "soon", "5", "2 fortnights", "2026-99-99"])("%j is refused, not taken for now", (text) => {
  expect(() => instantAfter(0, text)).toThrow(/not a(n instant| duration)/);
});
