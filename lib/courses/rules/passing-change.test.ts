import { describe, expect, test } from "vitest";
import type { Id } from "../../core/ids";
import { measuresAnew, takenAnew } from "./passing-change";

const step = (id: string, weight: number | null) => ({
  id: id as Id<"step">,
  graded: weight !== null,
  weight,
});
const course = {
  completionRule: "every_graded_step" as const,
  passingGrade: 50,
  topGrade: 100,
  steps: [step("step_quiz", 4000), step("step_exam", 6000), step("step_read", null)],
};

describe("who passes may differ by", () => {
  const changes = {
    "the passing grade": { passingGrade: 60 },
    "the top of the range": { topGrade: 90 },
    "the completion rule": { completionRule: "none" as const },
    "a weight": { steps: [step("step_quiz", 5000), step("step_exam", 5000)] },
    "one graded step less": { steps: [step("step_exam", 10_000)] },
    "one graded step more, of no weight": { steps: [...course.steps, step("step_lab", 0)] },
    "a step that is graded now": { steps: [...course.steps.slice(0, 2), step("step_read", 0)] },
  };
  for (const [name, change] of Object.entries(changes))
    test(name, () => expect(measuresAnew(course, { ...course, ...change })).toBe(true));
});

describe("who passes stays the same by", () => {
  test("another order of the steps", () =>
    expect(measuresAnew(course, { ...course, steps: course.steps.toReversed() })).toBe(false));
  test("one step less that is not graded", () =>
    expect(measuresAnew(course, { ...course, steps: course.steps.slice(0, 2) })).toBe(false));
});

test("other groups take it when one comes or goes, and not when they are named in another order", () => {
  const [spring, autumn] = [{ id: "grp_spring" }, { id: "grp_autumn" }];
  const before = { groups: [spring, autumn] };
  expect(takenAnew(before, { groups: [autumn, spring] })).toBe(false);
  expect(takenAnew(before, { groups: [autumn] })).toBe(true);
  expect(takenAnew({ groups: [] }, before)).toBe(true);
});
