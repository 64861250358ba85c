/** An achievement as the builder shows it. */
export type PickedStep = { id: string; name: string };

/** Moves the item with this id to a place in the list; unknown ids and places out of range change nothing. */
export function moveStep<T extends PickedStep>(steps: readonly T[], id: string, to: number): T[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step || to < 0 || to >= steps.length) return [...steps];
  const rest = steps.filter((other) => other.id !== id);
  return [...rest.slice(0, to), step, ...rest.slice(to)];
}

/** Adds at the end; what is a step already is not added twice. */
export function addStep<T extends PickedStep>(steps: readonly T[], step: T): T[] {
  return steps.some((other) => other.id === step.id) ? [...steps] : [...steps, step];
}

export function removeStep<T extends PickedStep>(steps: readonly T[], id: string): T[] {
  return steps.filter((step) => step.id !== id);
}

/** Undoes a removal: back at its place, or at the end of what has become shorter since. */
export function putBack<T extends PickedStep>(steps: readonly T[], step: T, at: number): T[] {
  return moveStep(addStep(steps, step), step.id, Math.min(at, steps.length));
}
