import { isCursor } from "@/lib/core/paging";
import { withQuery } from "@/lib/routes";

type Query = Record<string, string | undefined>;
type Asked = Record<string, string | string[] | undefined>;

/** What a page of a workspace is given: the parts of its address, and what that asks for. */
export type WorkspacePage<Part extends string = never> = {
  params: Promise<Record<"workspace" | Part, string>>;
  searchParams: Promise<Asked>;
};

const DEPTH = 20;

/** Addresses of the pages around a keyset page: the cursors that led here are kept in `before`, the nearest last. */
export function pageLinks(path: string, query: Query, nextCursor: string | null) {
  const { cursor, before, ...rest } = query;
  const trail = before?.split(".") ?? [];
  const to = (at: string | undefined, via: string[]) =>
    withQuery(path, { ...rest, cursor: at, before: via.slice(-DEPTH).join(".") || undefined });
  const earlier = cursor === undefined ? null : to(trail.at(-1) || undefined, trail.slice(0, -1));
  const later = nextCursor === null ? null : to(nextCursor, cursor === undefined ? [] : [...trail, cursor]);
  return { earlier, later };
}

/** What an address asks for, as plain text; of several values the first, nothing that no database keeps, no cursor that no list made. */
export function plainQuery(search: Asked): Query {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => {
      const first = (Array.isArray(value) ? value[0] : value)?.replaceAll("\u0000", "");
      return first && (name !== "cursor" || isCursor(first)) ? [[name, first]] : [];
    }),
  );
}
