const SORTS = ["name", "-name", "status", "-status"] as const;
export type SortKey = "name" | "status";

/** How the address sorts, and the heads that change it: the same again turns it round. */
export function sortOf(query: { sort?: string }, href: (by: { sort: string }) => string) {
  const sort = SORTS.find((each) => each === query.sort) ?? "name";
  const head = (key: SortKey) => {
    const current = sort === key ? ("ascending" as const) : sort === `-${key}` ? ("descending" as const) : undefined;
    return { href: href({ sort: current === "ascending" ? `-${key}` : key }), direction: current };
  };
  return { sort, head };
}
