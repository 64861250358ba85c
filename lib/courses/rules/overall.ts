import type { CompletionRule } from "./vocabulary";

/** What counts of a step; `weight` in hundredths of a percent, `best` with four decimals, null without an attempt. */
export type BestGrade = { graded: boolean; weight: number | null; best: number | null };
export type GradeRange = { completionRule: CompletionRule; passingGrade: number; topGrade: number };

/** Whole hundred-millionths of a percent: weights have two decimals, grades four, so sums of products are exact. */
export type Points = number;
const POINTS = 100_000_000;
const pointsOf = (grade: number): Points => Math.round(grade * 10_000) * 10_000;

/** The best of each graded step by its weight; a step without an attempt counts as 0. */
export function overallOf(steps: readonly BestGrade[]): Points {
  return steps.reduce(
    (sum, { graded, weight, best }) => sum + (graded ? (weight ?? 0) * Math.round((best ?? 0) * 10_000) : 0),
    0,
  );
}

export const asGrade = (points: Points): number => points / POINTS;

/** `done`: of so many graded steps there is a grade. Both ends of the range are in it. */
export function isPassing(
  { points, done, graded }: { points: Points; done: number; graded: number },
  { completionRule, passingGrade, topGrade }: GradeRange,
): boolean {
  if (completionRule === "every_graded_step" && (graded === 0 || done < graded)) return false;
  return pointsOf(passingGrade) <= points && points <= pointsOf(topGrade);
}
