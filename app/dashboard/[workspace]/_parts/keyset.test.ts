import { expect, test } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { pageLinks, plainQuery } from "./keyset";

const PATH = "/list";
const cursor = (page: number) => encodeCursor([page]);
const queryOf = (href: string) => plainQuery(Object.fromEntries(new URL(href, "http://x.example").searchParams));

/** Walks forward over four pages, then back again, by the links alone. */
test("every page is reached forwards and backwards, and filters stay", () => {
  const next = [cursor(1), cursor(2), cursor(3), null];
  const seen: (string | undefined)[] = [];
  let href: string | null = "/list?q=ada";
  for (let i = 0; href; i++) {
    const query = queryOf(href);
    seen.push(query.cursor);
    href = pageLinks(PATH, query, next[i] ?? null).later;
  }
  expect(seen).toEqual([undefined, cursor(1), cursor(2), cursor(3)]);
  const back: (string | undefined)[] = [];
  for (let at: string | null = `/list?q=ada&cursor=${cursor(3)}&before=${cursor(1)}.${cursor(2)}`; at; ) {
    const query = queryOf(at);
    expect(query.q).toBe("ada");
    back.push(query.cursor);
    at = pageLinks(PATH, query, null).earlier;
  }
  expect(back).toEqual([cursor(3), cursor(2), cursor(1), undefined]);
});

test("the first page has none before it", () => {
  expect(pageLinks(PATH, {}, null)).toEqual({ earlier: null, later: null });
});

test("a cursor that no list made is left out", () => {
  expect(plainQuery({ cursor: "foo", q: "ada" })).toEqual({ q: "ada" });
  expect(plainQuery({ cursor: cursor(4) })).toEqual({ cursor: cursor(4) });
});

test("a character that no database keeps is not searched for", () => {
  const nul = String.fromCharCode(0);
  expect(plainQuery({ name: nul, q: `An${nul}n`, group: ["grp_1", "x"] })).toEqual({ q: "Ann", group: "grp_1" });
});
