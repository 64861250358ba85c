import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugCandidates, slugOf, slugProblem } from "./slug";

describe("a workspace's part of addresses", () => {
  test.each([
    ["Northlight Academy", "northlight-academy"],
    ["Université du Littoral", "universite-du-littoral"],
    ["Straße & Söhne", "strasse-and-sohne"],
    ["Łódź Øst", "lodz-ost"],
    ["  --A  b--  ", "a-b"],
    ["日本学校", ""],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test.each(["admin", "new", "dashboard", "api"])("%s belongs to the site", (word) => {
    expect(slugProblem(word)).toMatch(/taken/);
    expect(slugCandidates(word)[0]).toBe(`workspace-${word}`);
  });

  test.each(["ab", "a".repeat(49), "-a-b", "a--b", "A-b", "a_b", "a/b", ""])("%s is refused", (slug) => {
    expect(slugProblem(slug)).not.toBeNull();
  });

  test("whatever the name, what is tried is fit and never the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const tried = slugCandidates(name);
        expect(tried.length).toBeGreaterThan(90);
        expect(new Set(tried).size).toBe(tried.length);
        expect(tried.filter((slug) => slugProblem(slug) !== null)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
