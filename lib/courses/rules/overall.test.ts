import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asGrade, type BestGrade, isPassing, overallOf } from "./overall";

const RANGE = { completionRule: "every_graded_step", passingGrade: 50, topGrade: 100 } as const;
const grade = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000);

/** Weights that make exactly 100 %, and a best grade for each step or none. */
const steps = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.option(grade)), { minLength: 1, maxLength: 12 })
  .map((rows): BestGrade[] => {
    const cuts = rows.map(([cut]) => cut).sort((a, b) => a - b);
    const weights = cuts.map((cut, i) => (i === rows.length - 1 ? 10_000 : cut) - (cuts[i - 1] ?? 0));
    const ends = weights.map((weight, i) => (i === 0 && rows.length === 1 ? 10_000 : weight));
    return rows.map(([, best], i) => ({ graded: true, weight: ends[i] ?? 0, best }));
  });

/** The slow, obvious way: whole numbers of any length. */
function exact(rows: BestGrade[]): bigint {
  return rows.reduce(
    (sum, { weight, best }) => sum + BigInt(weight ?? 0) * BigInt((best ?? 0).toFixed(4).replace(".", "")),
    0n,
  );
}

describe("the overall grade", () => {
  test("is exact to the last decimal that weights and grades can make", () => {
    fc.assert(
      fc.property(steps, (rows) => {
        expect(BigInt(overallOf(rows))).toBe(exact(rows));
      }),
    );
  });

  test("does not depend on the order of steps", () => {
    const shuffled = steps.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(overallOf(other)).toBe(overallOf(rows));
      }),
    );
  });

  test("is 100 when every best grade is, and never more", () => {
    fc.assert(
      fc.property(steps, (rows) => {
        expect(asGrade(overallOf(rows.map((row) => ({ ...row, best: 100 }))))).toBe(100);
        expect(overallOf(rows)).toBeLessThanOrEqual(overallOf(rows.map((row) => ({ ...row, best: 100 }))));
      }),
    );
  });

  test("counts a missing grade as 0, and an ungraded step not at all", () => {
    const rows = [
      { graded: true, weight: 6000, best: 90.5 },
      { graded: true, weight: 4000, best: null },
      { graded: false, weight: null, best: 100 },
    ];
    expect(asGrade(overallOf(rows))).toBe(54.3);
  });

  test("of ten tenths at 70 is 70, not a float's 69.99999999999999", () => {
    expect(asGrade(overallOf(Array.from({ length: 10 }, () => ({ graded: true, weight: 1000, best: 70 }))))).toBe(70);
  });
});

describe("passing", () => {
  const at = (points: number, done = 2) => isPassing({ points, done, graded: 2 }, RANGE);
  const points = (percent: number) => Math.round(percent * 100_000_000);

  test.each([
    ["exactly the passing grade", 50, true],
    ["a hundred-millionth below it", 49.999_999_99, false],
    ["exactly the top grade", 100, true],
  ])("%s", (_, percent, expected) => expect(at(points(percent))).toBe(expected));

  test("ends at the top of the range", () => {
    const upTo = { ...RANGE, topGrade: 89.9999 };
    expect(isPassing({ points: points(89.9999), done: 2, graded: 2 }, upTo)).toBe(true);
    expect(isPassing({ points: points(90), done: 2, graded: 2 }, upTo)).toBe(false);
  });

  test("needs a grade in every graded step, unless the course asks for none", () => {
    expect(at(points(80), 1)).toBe(false);
    expect(isPassing({ points: points(80), done: 1, graded: 2 }, { ...RANGE, completionRule: "none" })).toBe(true);
  });

  test("is never by having nothing to do", () => {
    expect(isPassing({ points: 0, done: 0, graded: 0 }, { ...RANGE, passingGrade: 0 })).toBe(false);
  });
});
