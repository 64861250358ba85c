import { expect, test } from "vitest";
import { nextTick, scheduleProblem } from "./schedules";

const at = (iso: string) => Date.parse(iso);

test("the next tick is after the instant, not on it", () => {
  expect(nextTick("*/5 * * * *", at("2026-03-01T10:05:00Z"))).toBe(at("2026-03-01T10:10:00Z"));
});

test("a time zone shifts with the season", () => {
  expect(nextTick("TZ=Europe/Paris 0 9 * * *", at("2026-01-10T12:00:00Z"))).toBe(at("2026-01-11T08:00:00Z"));
  expect(nextTick("CRON_TZ=Europe/Paris 0 9 * * *", at("2026-07-10T12:00:00Z"))).toBe(at("2026-07-11T07:00:00Z"));
});

test("without one it is UTC, wherever the machine stands", () => {
  expect(nextTick("30 23 31 12 *", at("2026-12-30T00:00:00Z"))).toBe(at("2026-12-31T23:30:00Z"));
});

test.each(["* * * * *", "TZ=Asia/Tokyo 0 0 1 * *"])("%s is a schedule", (expression) => {
  expect(scheduleProblem(expression)).toBeNull();
});

test.each(["@daily", "* * * *", "* * * * * *", "61 * * * *", "TZ=Nowhere/Town 0 9 * * *"])(
  "%s is not",
  (expression) => {
    expect(scheduleProblem(expression)).toContain(expression);
  },
);

test("six fields are for those who ask for them", () => {
  expect(scheduleProblem("*/2 * * * * *", true)).toBeNull();
});
