import { groupBy } from "@/lib/core/lists";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";
import { lackWords } from "../words";

type Lack = { name: string; status: ProgressStatus };
/** What was merely not done is one thing, begun or not. */
const stateOf = ({ status }: Lack): ProgressStatus => (status === "in_progress" ? "not_started" : status);

/** What is lacking, a sentence for each state, in the order of the components. */
export function lacksSaid(lacks: readonly Lack[]): string {
  const groups = [...groupBy(lacks, stateOf)];
  return groups
    .flatMap(([status, of]) => (status === "complete" ? [] : [lackWords[status](of.map(({ name }) => `“${name}”`))]))
    .join(" ");
}
