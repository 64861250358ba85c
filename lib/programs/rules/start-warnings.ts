import type { Day } from "../../core/dates";
import { counts, type Part } from "./standing";

type Component = Pick<Part, "kind" | "optional" | "dueOn"> & { name: string; courseId: string | null };

/** What is to be known before a program starts: what is past due by then, and courses that follow none of ours. */
export function startWarnings<C extends Component>(components: readonly C[], today: Day) {
  return {
    pastDue: components.filter((each) => counts(each) && each.dueOn !== null && each.dueOn < today),
    unlinked: components.filter(({ kind, courseId }) => kind === "course" && courseId === null),
  };
}
