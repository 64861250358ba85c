import type { Id } from "../../core/ids";

/** A step of a course with the best grade of one learner, 0 to 100, and when they achieved it (an instant). */
export type LearnerStep = {
  id: Id<"step">;
  name: string;
  graded: boolean;
  weight: number | null;
  best: number | null;
  bestAt: string | null;
};
