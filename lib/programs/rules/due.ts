import type { Day } from "../../core/dates";

/** When a component is due for somebody: an extension holds while it is the later day. Without a due day there is none. */
export function dueOf(dueOn: Day | null, extension: Day | null): Day | null {
  return dueOn !== null && extension !== null && extension > dueOn ? extension : dueOn;
}
