import { expect, test } from "vitest";
import type { Id } from "../../core/ids";
import { dueOf } from "./due";
import { type Component, planComponents } from "./plan-components";
import { dayProblems } from "./program-days";

const id = (name: string) => `cmp_${name}` as Id<"component">;
const course = "crs_1" as Id<"course">;
const component = (name: string, rest: Partial<Component> = {}): Component => ({
  ...{ id: id(name), name, kind: "session", optional: false, startsOn: null, dueOn: null, courseId: null },
  ...rest,
});
const BEFORE = [
  component("a", { dueOn: "2026-03-01" }),
  component("b", { optional: true }),
  component("B", { id: id("b2"), kind: "survey" }),
];

test("a list keeps components by id, then by name and kind, each once; what is not said of them stays", () => {
  const planned = planComponents(BEFORE, [{ name: "B" }, { name: "Anew", id: id("a") }, { name: "b" }, { name: "b" }]);
  expect(planned?.map((one) => [one.id, one.name, one.kind, one.optional, one.dueOn])).toEqual([
    [id("b"), "B", "session", true, null],
    [id("a"), "Anew", "session", false, "2026-03-01"],
    [id("b2"), "b", "survey", false, null],
    [null, "b", "session", false, null],
  ]);
  expect(planComponents(BEFORE, [{ name: "b", kind: "survey" }])?.[0]?.id).toBe(id("b2"));
  expect(planComponents(BEFORE, [{ name: "a", dueOn: null, optional: true }])?.[0]).toMatchObject({
    id: id("a"),
    dueOn: null,
    optional: true,
  });
  expect(planComponents(BEFORE, [{ name: "a", id: id("other") }])).toBeNull();
});

test("their order is that of the list, or of the positions that are given", () => {
  const names = (wanted: Parameters<typeof planComponents>[1]) => planComponents([], wanted)?.map(({ name }) => name);
  expect(names([{ name: "x" }, { name: "y" }])).toEqual(["x", "y"]);
  expect(
    names([
      { name: "x", position: 2 },
      { name: "y", position: 1 },
    ]),
  ).toEqual(["y", "x"]);
  expect(planComponents([], [{ name: "x", position: 9 }, { name: "y" }])?.map(({ at }) => at)).toEqual([1, 0]);
});

test("a course makes a component a course, and another kind lets go of it", () => {
  const before = [component("a", { kind: "course", courseId: course })];
  expect(planComponents([], [{ name: "a", courseId: course }])).toMatchObject([{ kind: "course", courseId: course }]);
  expect(planComponents(before, [{ name: "a" }])).toMatchObject([{ kind: "course", courseId: course }]);
  expect(planComponents(before, [{ name: "a", id: id("a"), kind: "session" }])).toMatchObject([
    { kind: "session", courseId: null },
  ]);
  expect(planComponents(before, [{ name: "a", courseId: null }])).toMatchObject([{ kind: "course", courseId: null }]);
});

test("the days of components lie in those of their program, both ends included", () => {
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-31" };
  const problems = (startsOn: string | null, dueOn: string | null, listed = true) =>
    dayProblems(days, [{ name: "Essay", startsOn, dueOn, at: 4 }], listed).map(({ path }) => path);
  expect(problems("2026-03-01", "2026-03-31")).toEqual([]);
  expect(problems(null, null)).toEqual([]);
  expect(problems("2026-02-28", "2026-04-01")).toEqual(["components.4.startsOn", "components.4.dueOn"]);
  expect(problems("2026-02-28", "2026-04-01", false)).toEqual(["startsOn", "endsOn"]);
  expect(problems("2026-03-02", "2026-03-01")).toEqual(["components.4.dueOn"]);
  expect(
    dayProblems(
      { startsOn: null, endsOn: null },
      [{ name: "Essay", startsOn: null, dueOn: "1999-01-01", at: 0 }],
      true,
    ),
  ).toEqual([]);
});

test("an extension holds while it is the later day, and only where there is a day to extend", () => {
  expect(dueOf("2026-03-01", null)).toBe("2026-03-01");
  expect(dueOf("2026-03-01", "2026-03-02")).toBe("2026-03-02");
  expect(dueOf("2026-03-03", "2026-03-02")).toBe("2026-03-03");
  expect(dueOf(null, "2026-03-02")).toBeNull();
});
