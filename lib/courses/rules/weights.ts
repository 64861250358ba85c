import { z } from "zod";

/** Hundredths of a percent: what the weights of a published course make together. */
export const WHOLE = 10_000;

export const toHundredths = (percent: number): number => Math.round(percent * 100);
export const toPercent = (hundredths: number): number => hundredths / 100;

/** A weight as people write it: 12.5 is an eighth of the overall grade. */
export const weightSchema = z
  .number("A weight is a percentage from 0 to 100.")
  .min(0, "A weight is a percentage from 0 to 100.")
  .max(100, "A weight is a percentage from 0 to 100.")
  .refine(hasTwoDecimals, "A weight has at most two decimals.");

type Weighed = { graded: boolean; weight: number | null };

/** What the graded steps weigh together, in hundredths of a percent. */
export function weightsSum(steps: readonly Weighed[]): number {
  return steps.reduce((sum, step) => sum + (step.graded ? (step.weight ?? 0) : 0), 0);
}

function hasTwoDecimals(percent: number): boolean {
  return Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6;
}
