import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import type { ComponentKind } from "./vocabulary";

/** A component in which those chosen can be given more time. */
export type ExtendChoice = {
  id: Id<"component">;
  name: string;
  kind: ComponentKind;
  optional: boolean;
  /** It decides who passes. */
  counts: boolean;
  /** When it is due for those chosen, the earliest first; `open`: who of them has not completed it. */
  days: { dueOn: Day; people: number; open: number }[];
  /** Who of them has not completed it, and for how many of these its day is over. */
  open: number;
  late: number;
};

/** The one that most likely is meant: what counts and is past due for most, else what counts, else what anybody has open. */
export function likelyChoice<C extends Pick<ExtendChoice, "counts" | "open" | "late">>(
  choices: readonly C[],
): C | undefined {
  const open = choices.filter((choice) => choice.open > 0);
  const counted = open.filter((choice) => choice.counts);
  const most = Math.max(0, ...counted.map(({ late }) => late));
  return counted.find(({ late }) => late === most) ?? open[0];
}
