import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { ComponentInput } from "./program-input";
import type { ComponentKind } from "./vocabulary";

export type Component = {
  id: Id<"component">;
  name: string;
  kind: ComponentKind;
  optional: boolean;
  startsOn: Day | null;
  dueOn: Day | null;
  courseId: Id<"course"> | null;
};
/** `at`: where it stood in the list that was sent, for what is said of it. */
export type PlannedComponent = Omit<Component, "id"> & { id: Id<"component"> | null; at: number };
type Wanted = Omit<ComponentInput, "startsOn" | "dueOn"> & { startsOn?: Day | null; dueOn?: Day | null };

/**
 * A wanted list as rows, in order: components that were there keep their id, by id or else by name and kind, and what is not
 * said of them. Null where an id is none of them.
 */
export function planComponents(before: readonly Component[], wanted: readonly Wanted[]): PlannedComponent[] | null {
  const byId = new Map(before.map((one) => [one.id, one]));
  if (wanted.some(({ id }) => id && !byId.has(id))) return null;
  const free = new Set(before.filter((one) => !wanted.some(({ id }) => id === one.id)));
  const planned = wanted.map((one, at) => {
    const known = one.id ? byId.get(one.id) : take(free, one);
    const kind = one.kind ?? (one.courseId ? "course" : (known?.kind ?? "session"));
    const courseId = one.courseId === undefined ? (known?.courseId ?? null) : one.courseId;
    return {
      ...{ id: known?.id ?? null, name: one.name, kind, at },
      optional: one.optional ?? known?.optional ?? false,
      startsOn: one.startsOn === undefined ? (known?.startsOn ?? null) : one.startsOn,
      dueOn: one.dueOn === undefined ? (known?.dueOn ?? null) : one.dueOn,
      courseId: one.courseId === undefined && kind !== "course" ? null : courseId,
    };
  });
  return planned.toSorted((a, b) => place(wanted, a.at) - place(wanted, b.at));
}

const place = (wanted: readonly Wanted[], at: number): number => wanted[at]?.position ?? at + 1;

function take(free: Set<Component>, { name, kind }: Wanted): Component | undefined {
  const same = (one: Component) => one.name.toLowerCase() === name.toLowerCase() && (!kind || one.kind === kind);
  const found = [...free].find(same);
  if (found) free.delete(found);
  return found;
}
