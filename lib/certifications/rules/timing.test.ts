import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsLater } from "@/tests/support/renewal-model";
import { addDays, dayIn } from "../../core/dates";
import {
  daysBetween,
  firstInstantOf,
  firstRound,
  nextRound,
  opensNextOn,
  startDay,
  type Timing,
  termOf,
} from "./timing";
import { RENEWAL_ANCHORS, RENEWAL_MONTHS } from "./vocabulary";

const timing = (change: Partial<Timing> = {}): Timing => ({
  renewalMonths: 12,
  renewalAnchor: "expiry",
  minActiveDays: 0,
  validityMonths: null,
  effectiveFrom: null,
  publishedOn: "2024-01-01",
  ...change,
});
const day = fc.integer({ min: 0, max: 36_500 }).map((n) => addDays("2000-01-01", n));
const months = fc.constantFrom(...RENEWAL_MONTHS);

describe("the first round", () => {
  test.each([
    ["2026-03-10", null, "2026-03-10"],
    ["2026-03-10", "2026-03-09", "2026-03-10"],
    ["2026-03-10", "2026-04-01", "2026-04-01"],
  ])("assigned on %s, effective from %s: begins on %s", (assigned, from, begins) => {
    expect(startDay(assigned, from)).toBe(begins);
  });

  test("counts from so many whole days before its start, the first of them included", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (startsOn, grace) => {
        const { countsFrom, opensOn } = firstRound(startsOn, grace, null);
        expect([daysBetween(countsFrom, startsOn), opensOn]).toEqual([grace, startsOn]);
      }),
    );
  });
});

describe("the first instant of a day", () => {
  test.each([
    ["Europe/Oslo", "2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["Europe/Oslo", "2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["Europe/Oslo", "2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["America/Santiago", "2026-09-06", "2026-09-06T04:00:00.000Z"],
    ["Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00:00.000Z"],
    ["Asia/Kathmandu", "2026-01-01", "2025-12-31T18:15:00.000Z"],
  ])("in %s, %s begins at %s", (zone, on, instant) => {
    expect(firstInstantOf(zone, on).toISOString()).toBe(instant);
  });

  test("is that day's, and the millisecond before is not", () => {
    const zones = fc.constantFrom(
      "Europe/Oslo",
      "America/Santiago",
      "Asia/Beirut",
      "Pacific/Apia",
      "Australia/Lord_Howe",
      "UTC",
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 9_000 }), (zone, n) => {
        const on = addDays("2012-01-01", n);
        const first = firstInstantOf(zone, on);
        expect(dayIn(zone, first)).toBe(on);
        expect(dayIn(zone, new Date(first.getTime() - 1))).toBe(addDays(on, -1));
      }),
      { numRuns: 300 },
    );
  });
});

describe("what completing earns", () => {
  test("without renewal: the validity, else without end", () => {
    const none = { anchorOn: null, anchorPeriods: null, termMonths: null };
    expect(termOf(timing({ renewalMonths: null }), "2026-01-31", null)).toEqual({ termEndsOn: null, ...none });
    expect(termOf(timing({ renewalMonths: null, validityMonths: 1 }), "2026-01-31", null)).toEqual({
      termEndsOn: "2026-02-28",
      ...none,
    });
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-05-03", 12, "2027-05-03"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
  ] as const)("%s and %i months: through %s", (on, renewalMonths, end) => {
    expect(termOf(timing({ renewalMonths }), on, null).termEndsOn).toBe(end);
  });

  test("renewed in time for ten years, the k-th term ends so many months from the first day: it never drifts", () => {
    fc.assert(
      fc.property(day, months, fc.integer({ min: 0, max: 14 }), (first, renewalMonths, early) => {
        let held = { completedOn: first, ...termOf(timing({ renewalMonths }), first, null) };
        for (let k = 2; k <= 120 / renewalMonths; k++) {
          const completedOn = addDays(held.termEndsOn ?? "", -early);
          held = { completedOn, ...termOf(timing({ renewalMonths }), completedOn, held) };
          expect(held.termEndsOn).toBe(monthsLater(first, k * renewalMonths));
        }
      }),
      { numRuns: 60 },
    );
  });

  const before = { completedOn: "2026-01-31", ...termOf(timing(), "2026-01-31", null) };
  test.each([
    ["expiry", "2027-01-10", "2028-01-31"],
    ["expiry", "2027-01-31", "2028-01-31"],
    ["expiry", "2027-02-01", "2028-02-01"],
    ["completion", "2027-01-10", "2028-01-10"],
    ["completion", "2027-02-01", "2028-02-01"],
  ] as const)("by %s, renewed on %s: through %s", (renewalAnchor, on, end) => {
    expect(termOf(timing({ renewalAnchor }), on, before).termEndsOn).toBe(end);
  });

  test("another period counts from where the last term ends", () => {
    const changed = termOf(timing({ renewalMonths: 6 }), "2027-01-10", before);
    expect(changed).toEqual({ anchorOn: "2027-01-31", anchorPeriods: 1, termMonths: 6, termEndsOn: "2027-07-31" });
  });

  test.each([
    ["2026-03-01", 0, null, "2027-01-01"],
    ["2026-12-20", 0, null, "2027-01-01"],
    ["2026-12-20", 30, null, "2028-01-01"],
    ["2027-01-01", 0, null, "2028-01-01"],
    ["2026-12-20", 0, "2027-01-01", "2028-01-01"],
  ] as const)(
    "on a calendar from 1 January, %s with at least %i days left, after a term through %s: through %s",
    (on, minActiveDays, ended, end) => {
      const fixed = timing({ renewalAnchor: "fixed", effectiveFrom: "2025-01-01", minActiveDays });
      const held = ended && {
        completedOn: "2026-02-01",
        termEndsOn: ended,
        anchorOn: "2025-01-01",
        anchorPeriods: 2,
        termMonths: 12,
      };
      expect(termOf(fixed, on, held || null).termEndsOn).toBe(end);
    },
  );

  test("on a calendar, everybody's term ends on the same days, and never with less left than asked", () => {
    fc.assert(
      fc.property(day, months, fc.integer({ min: 0, max: 60 }), (on, renewalMonths, minActiveDays) => {
        const fixed = timing({ renewalMonths, renewalAnchor: "fixed", effectiveFrom: "1999-12-31", minActiveDays });
        const { termEndsOn, anchorPeriods } = termOf(fixed, on, null);
        expect(termEndsOn).toBe(monthsLater("1999-12-31", renewalMonths * (anchorPeriods ?? 0)));
        expect(daysBetween(on, termEndsOn ?? "")).toBeGreaterThanOrEqual(Math.max(1, minActiveDays));
        const earlier = monthsLater("1999-12-31", renewalMonths * ((anchorPeriods ?? 0) - 1));
        expect(earlier <= on || daysBetween(on, earlier) < minActiveDays).toBe(true);
      }),
    );
  });
});

describe("the next round opens", () => {
  test.each([
    ["2026-05-03", 12, "2027-04-03"],
    ["2026-01-31", 3, "2026-03-31"],
    ["2026-03-31", 1, "2026-04-15"],
    ["2026-01-31", 1, "2026-02-14"],
  ] as const)("completed on %s for %i months: on %s", (completedOn, renewalMonths, opens) => {
    const held = { completedOn, ...termOf(timing({ renewalMonths }), completedOn, null) };
    expect(opensNextOn(held)).toBe(opens);
    expect(nextRound(1, held)).toEqual({ cycle: 2, opensOn: opens, countsFrom: opens, dueOn: held.termEndsOn });
  });

  test("after the day that completed the last one, and by the end of the term, whatever the anchor", () => {
    fc.assert(
      fc.property(day, months, fc.constantFrom(...RENEWAL_ANCHORS), (completedOn, renewalMonths, renewalAnchor) => {
        const held = {
          completedOn,
          ...termOf(timing({ renewalMonths, renewalAnchor, publishedOn: "1999-07-31" }), completedOn, null),
        };
        const opens = opensNextOn(held);
        expect([completedOn, opens, held.termEndsOn]).toEqual([completedOn, opens, held.termEndsOn].toSorted());
        expect(opens).not.toBe(completedOn);
      }),
    );
  });

  test("never, where nothing renews", () => {
    expect(
      opensNextOn({ completedOn: "2026-01-01", ...termOf(timing({ renewalMonths: null }), "2026-01-01", null) }),
    ).toBeNull();
  });
});
