import { expect, test } from "vitest";
import { dayProblems } from "./program-days";

const due = (name: string, dueOn: string, at: number) => ({ name, startsOn: null, dueOn, at });
const beyond = ["A", "B", "C", "D", "E"].map((name, at) => due(name, `2026-12-0${at + 1}`, at));
const days = { startsOn: null, endsOn: "2026-11-30" };

test("an end that is moved is refused once, however many components lie beyond it, with days as people write them", () => {
  expect(dayProblems(days, [due("Before", "2026-11-30", 9), ...beyond], false)).toEqual([
    {
      path: "endsOn",
      message:
        "A is due on 1 December 2026, B is due on 2 December 2026, C is due on 3 December 2026, and 2 more days lie beyond it too; the program ends on 30 November 2026. Move the components first, or choose another day.",
    },
  ]);
});

test("of components that are written, each says at its own field what is wrong", () => {
  expect(dayProblems(days, beyond.slice(0, 2), true)).toEqual([
    {
      path: "components.0.dueOn",
      message: "A is due on 1 December 2026, and the program ends on 30 November 2026.",
    },
    {
      path: "components.1.dueOn",
      message: "B is due on 2 December 2026, and the program ends on 30 November 2026.",
    },
  ]);
});
