import { expect, test } from "vitest";
import type { DomainError } from "../../core/errors";
import type { Id } from "../../core/ids";
import { parseInput } from "../../core/parse";
import { publishProblem } from "./course-checks";
import { createCourseInput } from "./course-input";
import { lostSteps, planSteps } from "./course-steps";

const step = (n: number, name: string, weight: number | null) => ({
  id: `stp_${n}` as Id<"step">,
  name,
  graded: weight !== null,
  weight,
});
const before = [step(1, "Quiz", 6000), step(2, "Essay", 4000), step(3, "Reading", null)];

test("a step stays itself by its id, else by its name in whatever case", () => {
  const planned = planSteps(before, [
    { name: "essay", weight: 50 },
    { id: before[0]?.id, name: "Exam", weight: 50 },
    { name: "New" },
  ]);
  expect(planned).toEqual([
    { id: "stp_2", name: "essay", graded: true, weight: 5000 },
    { id: "stp_1", name: "Exam", graded: true, weight: 5000 },
    { id: null, name: "New", graded: false, weight: null },
  ]);
});

test("an id that is none of the course's is refused", () => {
  expect(planSteps(before, [{ id: "stp_9" as Id<"step">, name: "Quiz" }])).toBe(null);
});

test("what is left out stays: a step that is only renamed keeps its weight", () => {
  expect(planSteps(before, [{ id: before[0]?.id, name: "Exam" }])).toEqual([
    { id: "stp_1", name: "Exam", graded: true, weight: 6000 },
  ]);
});

test("graded steps that are removed or graded no more are named", () => {
  const planned = planSteps(before, [{ name: "Quiz", graded: false }, { name: "Reading" }]) ?? [];
  expect(lostSteps(before, planned).map(({ name }) => name)).toEqual(["Quiz", "Essay"]);
});

test.each([
  ["nothing", [], "Add at least one step."],
  ["60 and 30", [6000, 3000], "The weights add up to 90 %. They must add up to exactly 100 %."],
  ["a hundredth too much", [6000, 4001], "The weights add up to 100.01 %. They must add up to exactly 100 %."],
  ["60 and 40", [6000, 4000], undefined],
  ["nothing graded, where no certificate is issued", [null], undefined],
])("a course of %s: published or why not", (_, weights, message) => {
  const steps = weights.map((weight) => ({ graded: weight !== null, weight }));
  const course = { steps, certificateEnabled: false } as unknown as Parameters<typeof publishProblem>[0];
  expect(publishProblem(course)?.message).toBe(message);
});

test("nothing graded and a certificate can't be published", () => {
  const course = { steps: [{ graded: false, weight: null }], certificateEnabled: true };
  expect(publishProblem(course as unknown as Parameters<typeof publishProblem>[0])?.path).toBe("steps");
});

test.each([
  [{ name: "C", steps: [{ name: "A", weight: 33.333 }] }, "steps.0.weight"],
  [{ name: "C", steps: [{ name: "A", weight: 101 }] }, "steps.0.weight"],
  [{ name: "C", steps: [{ name: "A" }, { name: "a" }] }, "steps.1.name"],
  [{ name: "C", steps: [{ name: "A", graded: false, weight: 5 }] }, "steps.0.weight"],
  [{ name: "C", certificate: { passingGrade: 100.1 } }, "certificate.passingGrade"],
  [{ name: "C", certificate: { displayBehavior: "later" } }, "certificate.displayBehavior"],
  [{ name: " " }, "name"],
])("%j is refused at %s", (input, path) => {
  const refused = () => parseInput(createCourseInput, input);
  expect(refused).toThrow();
  try {
    refused();
  } catch (error) {
    expect((error as DomainError).fields.map((field) => field.path)).toEqual([path]);
  }
});
