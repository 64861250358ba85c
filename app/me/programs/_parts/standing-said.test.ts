import { expect, test } from "vitest";
import { standingSaid } from "./standing-said";

type Program = Parameters<typeof standingSaid>[0];
type Component = Program["components"][number];
const component = (name: string, fields: Partial<Component> = {}) =>
  ({
    name,
    kind: "assignment",
    optional: false,
    status: "not_started",
    startsOn: null,
    dueOn: null,
    ...fields,
  }) as Component;
const program = (components: Component[], fields: Partial<Program> = {}) =>
  ({ today: "2026-11-22", startsOn: "2026-10-01", endsOn: "2026-12-20", components, ...fields }) as Program;
const write = (day: string) => day;
const ENDS = "It ends on 2026-12-20.";

test.each([
  [
    "what is next, by when",
    [component("Plan", { dueOn: "2026-11-24" })],
    [],
    ["Next: “Plan”, due in 2 days, on 2026-11-24."],
  ],
  ["due today is not past due", [component("Plan", { dueOn: "2026-11-22" })], [], ["Next: “Plan”, due today."]],
  [
    "what is past due, plainly, and what is next besides",
    [component("Plan", { dueOn: "2026-11-20" }), component("Talk")],
    ["Past due: “Plan”, since 2026-11-20."],
    ["Next: “Talk”."],
  ],
  ["past due alone", [component("Plan", { dueOn: "2026-11-20" })], ["Past due: “Plan”, since 2026-11-20."], []],
  [
    "what failed, and what is next all the same",
    [component("Day 1", { status: "missed" }), component("Talk", { startsOn: "2026-12-01" })],
    [],
    ["“Day 1” was missed.", "Next: “Talk”, from 2026-12-01."],
  ],
  ["all done", [component("Plan", { status: "complete" })], [], ["You have completed everything that is required."]],
  [
    "all done but something optional",
    [component("Plan", { status: "complete" }), component("Survey", { optional: true })],
    [],
    ["You have completed everything that is required.", "Next: “Survey”."],
  ],
  ["nothing in it", [], [], ["Nothing is asked of you now."]],
] as const)("%s", (_, components, late, says) => {
  expect(standingSaid(program([...components]), write)).toEqual({ late: [...late], says: [...says, ENDS] });
});

test("one that has not begun says when; of many that are late, the first few", () => {
  const four = ["A", "B", "C", "D"].map((name) => component(name, { dueOn: "2026-11-01" }));
  const { late, says } = standingSaid(program(four, { startsOn: "2026-12-01", endsOn: null }), write);
  expect(late.at(-1)).toBe("1 more component past due.");
  expect(says).toEqual(["It begins on 2026-12-01."]);
});
