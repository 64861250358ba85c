import { type ComponentKind, UNCOUNTED_KINDS } from "./vocabulary";

/** A component as the builder has it while it is edited; `key` tells rows apart that have no id yet. */
export type ComponentRow = {
  key: string;
  id?: string;
  name: string;
  kind: ComponentKind;
  optional: boolean;
  startsOn: string;
  dueOn: string;
  courseId: string;
};

export const BLANK_COMPONENT: Omit<ComponentRow, "key"> = {
  name: "",
  kind: "session",
  optional: false,
  startsOn: "",
  dueOn: "",
  courseId: "",
};

/** Required or not is asked of these alone; the others never decide who passes. */
export const canCount = (kind: ComponentKind): boolean => !UNCOUNTED_KINDS.includes(kind);
export const rowCounts = ({ kind, optional }: ComponentRow): boolean => canCount(kind) && !optional;

/** The row of this key at another place; out of range changes nothing. */
export function moveRow(rows: readonly ComponentRow[], key: string, to: number): ComponentRow[] {
  const row = rows.find((each) => each.key === key);
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((each) => each !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** Undoes a removal: back at its place, or at the end of what has become shorter since. */
export function putRowBack(rows: readonly ComponentRow[], row: ComponentRow, at: number): ComponentRow[] {
  const place = Math.min(at, rows.length);
  return [...rows.slice(0, place), row, ...rows.slice(place)];
}

/** Another kind: only courses have a course of ours. */
export function withKind(row: ComponentRow, kind: ComponentKind): ComponentRow {
  return { ...row, kind, courseId: kind === "course" ? row.courseId : "" };
}

type Sent = Record<string, string | string[]>;

/** The rows of a form as they were sent, to be shown again; null where nothing was sent. */
export function sentRows(values: Sent | undefined, kinds: readonly ComponentKind[]): ComponentRow[] | null {
  if (!values) return null;
  const at = (i: string, field: string) => [values[`components.${i}.${field}`] ?? ""].flat().at(-1) ?? "";
  return Object.keys(values)
    .flatMap((name) => name.match(/^components\.(\d+)\.name$/)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((i) => ({
      key: at(i, "id") || `sent-${i}`,
      id: at(i, "id") || undefined,
      name: at(i, "name"),
      kind: kinds.find((kind) => kind === at(i, "kind")) ?? "session",
      optional: at(i, "optional") === "on",
      startsOn: at(i, "startsOn"),
      dueOn: at(i, "dueOn"),
      courseId: at(i, "courseId"),
    }));
}
