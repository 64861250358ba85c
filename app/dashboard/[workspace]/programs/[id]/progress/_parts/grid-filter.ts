import type { Id } from "@/lib/core/ids";
import type { FoundInput } from "@/lib/programs/rules/progress-input";
import { PIPELINE_STATES } from "@/lib/programs/rules/vocabulary";

type Query = Record<string, string | undefined>;

/** Whom the grid's address asks for; what is not known here is left out. */
export function gridFilter({ q, group, status }: Query, groups: readonly { id: Id<"group"> }[]): FoundInput {
  return {
    search: q?.slice(0, 200),
    groupId: groups.find(({ id }) => id === group)?.id,
    standing: PIPELINE_STATES.find((each) => each === status),
  };
}
