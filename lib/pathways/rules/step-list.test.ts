import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largestDrop } from "./drops";
import { addStep, moveStep, putBack, removeStep } from "./step-list";

const of = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const ids = (steps: { id: string }[]) => steps.map((step) => step.id).join("");

describe("the builder's list of steps", () => {
  test.each([
    ["down", "a", 2, "bca"],
    ["up", "c", 0, "cab"],
    ["past the end: nothing", "a", 3, "abc"],
    ["before the start: nothing", "a", -1, "abc"],
    ["an unknown one: nothing", "x", 0, "abc"],
  ])("moves %s", (_what, id, to, expected) => {
    expect(ids(moveStep(of("a", "b", "c"), id, to))).toBe(expected);
  });

  test("adds at the end, and never twice", () => {
    expect(ids(addStep(of("a"), { id: "b", name: "b" }))).toBe("ab");
    expect(ids(addStep(of("a", "b"), { id: "a", name: "a" }))).toBe("ab");
  });

  test.each([
    ["where it was", "acd", 1, "abcd"],
    ["at the end, where the list became shorter", "a", 3, "ab"],
    ["first", "cd", 0, "bcd"],
    ["only once, where it was added again since", "acb", 1, "abc"],
  ])("puts a removed step back: %s", (_what, left, at, expected) => {
    expect(ids(putBack(of(...left), { id: "b", name: "b" }, at))).toBe(expected);
  });

  test("moving keeps every step, once", () => {
    const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(14), fc.nat(14), (names, which, to) => {
        const moved = moveStep(of(...names), names[which % names.length] ?? "", to);
        expect(moved.map((step) => step.id).sort()).toEqual([...names].sort());
      }),
    );
  });

  test("removes only the one", () => {
    expect(ids(removeStep(of("a", "b", "c"), "b"))).toBe("ac");
  });
});

describe("the largest drop", () => {
  const step = (name: string, recipients: number) => ({ name, recipients, href: name });
  test.each([
    ["none where everybody goes on", [10, 10, 12], null],
    ["none with one step", [10], null],
    ["between the two that differ most", [100, 90, 40, 30], "s2"],
    ["the first of equals", [100, 80, 60], "s1"],
  ])("%s", (_what, counts, expected) => {
    expect(largestDrop(counts.map((n, i) => step(`s${i}`, n)))?.to.name ?? null).toBe(expected);
  });
});
