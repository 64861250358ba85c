import { ASSIGNMENT_SORTS } from "@/lib/certifications/rules/assignment-view";
import { ASSIGNMENT_STATUSES, VIAS } from "@/lib/certifications/rules/vocabulary";
import type { Id } from "@/lib/core/ids";

type Query = Record<string, string | undefined>;
export type SortKey = (typeof ASSIGNMENT_SORTS)[number];
/** Days and states read best from the nearest on; a second press turns them round. */
const KEYS: readonly string[] = ASSIGNMENT_SORTS;

/** What the address asks for, as the list, its count and its file take it; what makes no sense is no filter. */
export function filterOf(query: Query) {
  const filter = {
    search: query.q,
    status: ASSIGNMENT_STATUSES.find((each) => each === query.status),
    via: VIAS.find((each) => each === query.via),
    groupId: /^grp_[0-9a-f]{32}$/.test(query.group ?? "") ? (query.group as Id<"group">) : undefined,
    month: /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(query.month ?? "") ? query.month : undefined,
  };
  return { filter, filtered: Object.values(filter).some(Boolean) };
}

/** How the address sorts, and the heads that change it: the same again turns it round. */
export function sortOf(query: Query, href: (by: { sort: string }) => string) {
  const sort = KEYS.includes(query.sort?.replace(/^-/, "") ?? "") ? (query.sort ?? "name") : "name";
  const head = (key: SortKey) => {
    const direction = sort === key ? ("ascending" as const) : sort === `-${key}` ? ("descending" as const) : undefined;
    return { href: href({ sort: direction === "ascending" ? `-${key}` : key }), direction };
  };
  return { sort, head };
}
