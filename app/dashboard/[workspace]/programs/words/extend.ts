import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

const people = (n: number) => count(n, "person", "people");

export const extendWords = {
  crumb: "More time",
  title: (n: number) => `Give ${people(n)} more time`,
  lede: "A later due day in one component, for those chosen. Whoever has as long already, or has completed it, keeps what they have.",
  who: "Who gets more time",
  whom: (n: number) => people(n),
  of: (whom: ReactNode, program: ReactNode) => [whom, " of ", program, "."],
  others: "Chosen in other programs too: they are extended program by program.",
  inOther: (name: string, n: number) => `${name}: ${people(n)}`,
  what: "Component",
  due: (parts: readonly string[]) => `Due ${parts.join("; ")}`,
  on: (day: string, open: number, all: number) => {
    if (open === 0) return all === 1 ? `${day} (completed)` : `${day} (all ${formatNumber(all)} completed it)`;
    return `${day} for ${formatNumber(open)}${open < all ? ` (${formatNumber(all - open)} completed it)` : ""}`;
  },
  pastDue: (n: number) => `Past due for ${formatNumber(n)}`,
  optional: "Optional",
  neverCounts: "Never counts",
  until: "Due until",
  untilHelp: (endsOn: string | null) =>
    endsOn ? `Through the end of that day. The program ends on ${endsOn}.` : "Through the end of that day.",
  give: (n: number) => (n === 0 ? "Give more time" : `Give ${people(n)} more time`),
  cancel: "Cancel",
  none: {
    title: "There is nothing to extend",
    text: "No component of this program has a due day. Give components due days first.",
    action: "See the components",
  },
  done: (component: ReactNode, extended: number, day: string) => [
    component,
    ` is due on ${day} for ${people(extended)} now.`,
  ],
  kept: (n: number) => (n === 0 ? "" : ` ${people(n)} had as long already, or had completed it.`),
  follows: " Where they stand follows at once.",
  given: "More time is given",
  see: (pipeline: boolean) => (pipeline ? "Back to the pipeline" : "See the program"),
};
