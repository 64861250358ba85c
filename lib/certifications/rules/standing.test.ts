import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../core/dates";
import { dutiesOn, type Held, type Standing, statusOf } from "./standing";

const TODAY = "2026-03-10";
const held = (termEndsOn: string | null): Held => ({
  cycle: 1,
  completedOn: "2025-03-10",
  termEndsOn,
  anchorOn: "2025-03-10",
  anchorPeriods: 1,
  termMonths: 12,
});
const open = (dueOn: string | null, cycle = 1) => ({ cycle, opensOn: "2026-01-01", dueOn });
const standing = (change: Partial<Standing>): Standing => ({
  startsOn: "2026-01-01",
  held: null,
  open: null,
  ...change,
});

describe("where an assignment stands", () => {
  test.each<[string, Partial<Standing>, string]>([
    ["before its start", { startsOn: "2026-03-11", open: open(null) }, "upcoming"],
    ["on its first day", { startsOn: TODAY, open: open(null) }, "in_progress"],
    ["due today", { open: open(TODAY) }, "in_progress"],
    ["due yesterday", { open: open("2026-03-09") }, "overdue"],
    ["completed for good", { held: held(null) }, "completed"],
    ["completed, on the term's last day", { held: held(TODAY) }, "completed"],
    ["completed, the next round open", { held: held("2026-04-01"), open: open("2026-04-01", 2) }, "completed"],
    ["completed, the day after the term", { held: held("2026-03-09"), open: open("2026-03-09", 2) }, "expired"],
    ["expired, and nothing open", { held: held("2026-03-09") }, "expired"],
  ])("%s: %s", (_, change, status) => {
    expect(statusOf(standing(change), TODAY)).toBe(status);
  });
});

describe("reminders", () => {
  const at = (due: string, reminded: number[] = [], silent = false) =>
    dutiesOn({ ...standing({ open: open(due) }), reminded, silent }, TODAY);

  test.each<[string, string, number[], number | null, number[], string | null]>([
    ["31 days before", "2026-04-10", [], null, [], "2026-03-11"],
    ["30 days before", "2026-04-09", [], 30, [], "2026-04-02"],
    ["30 days before, told", "2026-04-09", [30], null, [], "2026-04-02"],
    ["9 days before, never told", "2026-03-19", [], 30, [], "2026-03-12"],
    ["7 days before", "2026-03-17", [30], 7, [], "2026-03-16"],
    ["3 days before, never told: only the nearest", "2026-03-13", [], 7, [30], "2026-03-12"],
    ["on the last day, told of one day", TODAY, [30, 7, 1], null, [], "2026-03-11"],
    ["the day after", "2026-03-09", [30, 7, 1], 0, [], null],
    ["long after, never told: only that it is over", "2025-01-01", [], 0, [30, 7, 1], null],
    ["after the last one", "2025-01-01", [30, 7, 1, 0], null, [], null],
  ])("%s", (_, due, reminded, remind, passedOver, nextOn) => {
    expect(at(due, reminded)).toEqual({ opens: false, remind, passedOver, nextOn });
  });

  test("come never twice, and at most one a day, however seldom it is looked", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }), (gaps) => {
        const told: number[] = [];
        let reminded: number[] = [];
        let today = "2026-01-01";
        for (const gap of gaps) {
          const duties = dutiesOn({ ...standing({ open: open("2026-06-01") }), reminded, silent: false }, today);
          if (duties.remind !== null) told.push(duties.remind);
          reminded = [...reminded, ...(duties.remind === null ? [] : [duties.remind]), ...duties.passedOver];
          today = addDays(today, gap);
        }
        expect(told).toEqual([...new Set(told)].toSorted((a, b) => b - a));
      }),
    );
  });

  test("are none for what is invisible, or has not begun", () => {
    expect(at("2026-03-09", [], true)).toMatchObject({ remind: null, nextOn: null });
    const coming = { ...standing({ startsOn: "2026-03-20", open: open("2026-03-21") }), reminded: [], silent: false };
    expect(dutiesOn(coming, TODAY)).toEqual({ opens: false, remind: null, passedOver: [], nextOn: "2026-03-20" });
  });
});

test("the next round is opened on its day, and not before", () => {
  const watched = { ...standing({ held: held("2026-04-09") }), reminded: [], silent: true };
  expect(dutiesOn(watched, "2026-03-09")).toMatchObject({ opens: false, nextOn: TODAY });
  expect(dutiesOn(watched, TODAY)).toMatchObject({ opens: true });
});
