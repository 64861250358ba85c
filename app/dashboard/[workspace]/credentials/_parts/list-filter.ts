import type { Id } from "@/lib/core/ids";
import { STATUS_FILTERS } from "@/lib/credentials/rules/credential-words";
import { SOURCE_KINDS } from "@/lib/credentials/rules/vocabulary";

/** What the list's address narrows it to: the same for the list and for what is done to all of it. */
export function listFilter(query: Record<string, string | undefined>) {
  return {
    search: query.q,
    achievementId: query.achievementId as Id<"achievement"> | undefined,
    status: STATUS_FILTERS.find(({ value }) => value === query.status)?.value,
    source: SOURCE_KINDS.find((kind) => kind === query.source),
    sourceId: query.sourceId,
    groupId: query.groupId as Id<"group"> | undefined,
  };
}
