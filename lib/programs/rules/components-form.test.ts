import { describe, expect, test } from "vitest";
import { type ComponentRow, moveRow, putRowBack, sentRows, withKind } from "./component-rows";
import { componentsOfForm } from "./components-form";
import { COMPONENT_KINDS } from "./vocabulary";

const empty = { startsOn: null, dueOn: null, courseId: null, optional: false };

describe("what a form of components means", () => {
  test("an emptied list is an empty list, and nothing sent says nothing", () => {
    expect(componentsOfForm(null)).toEqual([]);
    expect(componentsOfForm(undefined)).toBeUndefined();
  });

  test("fields left empty are taken away, not left as they were", () => {
    expect(componentsOfForm([{ id: "cmp_1", name: "Kick-off", kind: "session" }])).toEqual([
      { ...empty, id: "cmp_1", name: "Kick-off", kind: "session" },
    ]);
  });

  test("a box that is not ticked says that it is required", () => {
    const [ticked, plain] = componentsOfForm([
      { name: "A", optional: "on" },
      { name: "B", optional: "off" },
    ]) as { optional: boolean }[];
    expect([ticked?.optional, plain?.optional]).toEqual([true, false]);
  });

  test("a new row without a name is none; one that is saved keeps its place and is refused by its missing name", () => {
    expect(componentsOfForm([{ kind: "session" }, { id: "cmp_1", kind: "survey" }])).toEqual([
      { ...empty, id: "cmp_1", name: "", kind: "survey" },
    ]);
  });

  test("before JavaScript a row can be left out, and another named first", () => {
    const names = (sent: object[]) => (componentsOfForm(sent) as { name: string }[]).map(({ name }) => name).join("");
    const at = (name: string, place: number) => ({ name, place: String(place) });
    expect(names([at("A", 1), { ...at("B", 2), remove: "on" }, at("C", 3)])).toBe("AC");
    expect(names([at("A", 1), at("B", 2), at("C", 1)])).toBe("CAB");
    expect(names([at("A", 3), at("B", 2), at("C", 3)])).toBe("BCA");
    expect(names([at("A", 2), at("B", 1)])).toBe("BA");
  });
});

const row = (key: string): ComponentRow => ({
  key,
  name: key,
  kind: "session",
  optional: false,
  startsOn: "",
  dueOn: "",
  courseId: "",
});
const rows = ["a", "b", "c"].map(row);
const keys = (list: readonly ComponentRow[]) => list.map(({ key }) => key).join("");

describe("the rows of the builder", () => {
  test.each([
    ["a", 2, "bca"],
    ["c", 0, "cab"],
    ["b", 1, "abc"],
    ["a", -1, "abc"],
    ["a", 3, "abc"],
    ["x", 0, "abc"],
  ])("%s moved to %i", (key, to, expected) => expect(keys(moveRow(rows, key, to))).toBe(expected));

  test("what was removed goes back to its place, or to the end of a shorter list", () => {
    expect(keys(putRowBack(rows.slice(1), row("a"), 0))).toBe("abc");
    expect(keys(putRowBack([row("a")], row("c"), 2))).toBe("ac");
  });

  test("only a course keeps a course of ours", () => {
    const course: ComponentRow = { ...row("a"), kind: "course", courseId: "crs_1" };
    expect(withKind(course, "session").courseId).toBe("");
    expect(withKind(course, "course").courseId).toBe("crs_1");
  });

  test("rows come back as they were sent, in the order of their numbers", () => {
    const values = {
      "components.10.name": "Tenth",
      "components.2.name": "Second",
      "components.2.id": "cmp_2",
      "components.2.kind": "survey",
      "components.2.optional": "on",
      "components.10.kind": "nonsense",
    };
    expect(sentRows(values, COMPONENT_KINDS)).toMatchObject([
      { id: "cmp_2", name: "Second", kind: "survey", optional: true },
      { id: undefined, name: "Tenth", kind: "session", optional: false },
    ]);
    expect(sentRows(undefined, COMPONENT_KINDS)).toBeNull();
  });
});
