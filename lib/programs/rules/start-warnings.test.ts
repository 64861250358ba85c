import { expect, test } from "vitest";
import { startWarnings } from "./start-warnings";

const TODAY = "2026-03-10";
const part = { name: "Kick-off", kind: "session", optional: false, dueOn: "2026-03-09", courseId: null } as const;

test("what counts and was due before today is past due from the start; due today is not", () => {
  const parts = [
    part,
    { ...part, dueOn: TODAY },
    { ...part, dueOn: null },
    { ...part, optional: true },
    { ...part, kind: "announcement" as const },
  ];
  expect(startWarnings(parts, TODAY).pastDue).toEqual([part]);
});

test("a course that follows none of ours has to be recorded by hand", () => {
  const course = { ...part, kind: "course" as const };
  expect(startWarnings([part, course, { ...course, courseId: "crs_1" }], TODAY).unlinked).toEqual([course]);
});
