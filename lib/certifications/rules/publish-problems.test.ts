import { describe, expect, test } from "vitest";
import { parseInput } from "../../core/parse";
import { coerceForm } from "../../entrypoints/coerce-form";
import { PARTS } from "./certification-input";
import { groupProblems, publishProblems, timingProblem } from "./publish-problems";

const course = { id: "crs_1", name: "Ladders", status: "published", trigger: false, gradedSteps: 1 };
const shape = { earnedBy: "courses" as const, invisible: false, achievement: null, courses: [course], groups: [] };

describe("what keeps a certification from being published", () => {
  test("nothing, with one published course that has a graded step", () => {
    expect(publishProblems(shape)).toEqual([]);
  });

  test.each([
    ["a course of another state", { courses: [course, { ...course, status: "draft" }] }, "courses.1"],
    ["a trigger course", { courses: [{ ...course, trigger: true }] }, "courses.0"],
    ["no graded step in any of them", { courses: [{ ...course, gradedSteps: 0 }] }, "courses"],
    ["no course", { courses: [] }, "courses"],
    ["an achievement that is not issued", { achievement: { name: "A", status: "archived" } }, "achievementId"],
    ["a group without one of the courses", { groups: [{ id: "g", name: "Night", courseIds: [] }] }, "groups.0"],
  ])("%s", (_, change, path) => {
    expect(publishProblems({ ...shape, ...change }).map((problem) => problem.path)).toEqual([path]);
  });

  test("an invisible one issues nothing, so its achievement does not matter; one of programs asks for no course", () => {
    const archived = { achievement: { name: "A", status: "archived" } };
    expect(publishProblems({ ...shape, ...archived, invisible: true })).toEqual([]);
    expect(publishProblems({ ...shape, earnedBy: "programs", courses: [] })).toEqual([]);
  });

  test("names the courses that a group lacks, at most five of them", () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ id: `c${i}`, name: `C${i}` }));
    const [few] = groupProblems([{ id: "g", name: "Night", courseIds: ["c0", "c1", "c2", "c3", "c4"] }], many);
    expect(few?.message).toBe("Night is not assigned to C5 and C6. Assign it there first, or take it out here.");
    const [all] = groupProblems([{ id: "g", name: "Night", courseIds: [] }], many);
    expect(all?.message).toMatch(/C0, C1, C2, C3, C4 and 2 more/);
  });
});

test("a due date goes with what is earned once, and not before it is effective", () => {
  expect(timingProblem({ renewalMonths: 12, dueOn: "2026-05-01", effectiveFrom: null })?.path).toBe("dueOn");
  expect(timingProblem({ renewalMonths: null, dueOn: "2026-05-01", effectiveFrom: "2026-05-02" })?.path).toBe("dueOn");
  expect(timingProblem({ renewalMonths: null, dueOn: "2026-05-01", effectiveFrom: "2026-05-01" })).toBeNull();
});

describe("each part of the form is checked on its own", () => {
  test.each([
    ["details", { name: "  " }, "name"],
    ["timing", { gracePeriodDays: -1 }, "gracePeriodDays"],
    ["timing", { gracePeriodDays: "1.5" }, "gracePeriodDays"],
    ["timing", { renewalMonths: 2 }, "renewalMonths"],
    ["courses", { courses: ["crs_1", "crs_1"] }, "courses.1"],
    ["courses", { minimumPassingGrade: "a lot" }, "minimumPassingGrade"],
    ["enrolment", { groups: [""] }, "groups.0"],
    ["enrolment", { name: "of another part" }, "name"],
  ] as const)("%s with %j", (part, input, path) => {
    expect(() => parseInput(PARTS[part], input)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path })] }),
    );
  });

  test("as a form sends it: numbers are text", () => {
    const timing = { gracePeriodDays: "5", renewalMonths: "12", renewalAnchor: "fixed", minActiveDays: "30" };
    expect(parseInput(PARTS.timing, coerceForm(PARTS.timing, timing))).toEqual({
      gracePeriodDays: 5,
      renewalMonths: 12,
      renewalAnchor: "fixed",
      minActiveDays: 30,
    });
    expect(parseInput(PARTS.courses, coerceForm(PARTS.courses, { minimumPassingGrade: "72.5" }))).toEqual({
      minimumPassingGrade: 72.5,
    });
  });
});
