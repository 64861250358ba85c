import type { Id } from "../../core/ids";
import type { StepInput } from "./course-input";
import { toHundredths } from "./weights";

export type CourseStep = { id: Id<"step">; name: string; graded: boolean; weight: number | null };
export type PlannedStep = Omit<CourseStep, "id"> & { id: Id<"step"> | null };

/** A wanted list as rows: steps that were there keep their id, by id or else by name. Null where an id is none of them. */
export function planSteps(before: readonly CourseStep[], wanted: readonly StepInput[]): PlannedStep[] | null {
  const byId = new Map(before.map((step) => [step.id, step]));
  if (wanted.some(({ id }) => id && !byId.has(id))) return null;
  const taken = new Set(wanted.map(({ id }) => id));
  const byName = new Map(before.filter(({ id }) => !taken.has(id)).map((step) => [step.name.toLowerCase(), step]));
  return wanted.map((step) => {
    const known = step.id ? byId.get(step.id) : byName.get(step.name.toLowerCase());
    const graded = step.graded ?? (step.weight === undefined ? (known?.graded ?? false) : step.weight !== null);
    const weight = step.weight == null ? (known?.weight ?? 0) : toHundredths(step.weight);
    return { id: known?.id ?? null, name: step.name, graded, weight: graded ? weight : null };
  });
}

/** Steps whose grades would hang in the air: removed, or graded no more. */
export function lostSteps(before: readonly CourseStep[], planned: readonly PlannedStep[]): CourseStep[] {
  const kept = new Set(planned.filter(({ graded }) => graded).map(({ id }) => id));
  return before.filter(({ id, graded }) => graded && !kept.has(id));
}
