const SORTS = ["name", "-name", "startsOn", "-startsOn", "endsOn", "-endsOn"] as const;
export type ProgramSortKey = "name" | "startsOn" | "endsOn";

/** How the address sorts, newest first where it says nothing, and the heads that change it: the same again turns it round. */
export function programSortOf(query: { sort?: string }, href: (by: { sort: string }) => string) {
  const sort = SORTS.find((each) => each === query.sort);
  const head = (key: ProgramSortKey) => {
    const current = sort === key ? ("ascending" as const) : sort === `-${key}` ? ("descending" as const) : undefined;
    return { href: href({ sort: current === "ascending" ? `-${key}` : key }), direction: current };
  };
  return { sort, head };
}
