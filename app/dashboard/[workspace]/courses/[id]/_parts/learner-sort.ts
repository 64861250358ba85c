type Key = "name" | "grade";
const SORTS = ["name", "-name", "grade", "-grade"] as const;

/** How the address sorts, and the heads that change it: the same again turns it round. */
export function sortOf(query: { sort?: string }, href: (by: { sort: string }) => string) {
  const sort = SORTS.find((each) => each === query.sort) ?? "name";
  const head = (key: Key) => {
    const current = sort === key ? ("ascending" as const) : sort === `-${key}` ? ("descending" as const) : undefined;
    const next = current ? (current === "ascending" ? `-${key}` : key) : key === "grade" ? "-grade" : key;
    return { href: href({ sort: next }), direction: current };
  };
  return { sort, head };
}
