import { expect, test } from "vitest";
import { pageLinks, plainQuery } from "./keyset";

const PATH = "/list";
const queryOf = (href: string) => plainQuery(Object.fromEntries(new URL(href, "http://x.example").searchParams));

/** Walks forward over four pages, then back again, by the links alone. */
test("every page is reached forwards and backwards, and filters stay", () => {
  const next = ["c1", "c2", "c3", null];
  const seen: (string | undefined)[] = [];
  let href: string | null = "/list?q=ada";
  for (let i = 0; href; i++) {
    const query = queryOf(href);
    seen.push(query.cursor);
    href = pageLinks(PATH, query, next[i] ?? null).later;
  }
  expect(seen).toEqual([undefined, "c1", "c2", "c3"]);
  const back: (string | undefined)[] = [];
  for (let at: string | null = "/list?q=ada&cursor=c3&before=c1.c2"; at; ) {
    const query = queryOf(at);
    expect(query.q).toBe("ada");
    back.push(query.cursor);
    at = pageLinks(PATH, query, null).earlier;
  }
  expect(back).toEqual(["c3", "c2", "c1", undefined]);
});

test("the first page has none before it", () => {
  expect(pageLinks(PATH, {}, null)).toEqual({ earlier: null, later: null });
});
