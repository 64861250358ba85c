import { expect, test } from "vitest";
import { withoutLost } from "./lost-steps";

const header = ["Mail", "Step", "Quiz", "Exam"];
const columns = {
  single: null,
  steps: [
    { column: 2, stepId: "quiz" },
    { column: 3, stepId: "exam" },
  ],
};
const grade = (stepId: string) => ({ stepId, grade: 90 });

test("nothing is left out while every step is there", () => {
  const lines = [{ line: 2, grades: [grade("quiz"), grade("exam")] }];
  const graded = new Set(["quiz", "exam"]);
  expect(withoutLost(lines, graded, { header, mapping: columns })).toEqual({ lines, leftOut: [] });
});

test("of a line with several steps the others go in, and the column of the lost one is named", () => {
  const lines = [{ line: 2, grades: [grade("quiz"), grade("exam")] }];
  const found = withoutLost(lines, new Set(["exam"]), { header, mapping: columns });
  expect(found.lines).toEqual([{ line: 2, grades: [grade("exam")] }]);
  expect(found.leftOut).toMatchObject([{ line: 2, errors: [{ column: "Quiz" }] }]);
});

test("where each line names its step, the column of the names is named", () => {
  const mapping = { single: { step: 1, grade: 2, achievedAt: null }, steps: [] };
  const found = withoutLost([{ line: 7, grades: [grade("quiz")] }], new Set(["exam"]), { header, mapping });
  expect(found.lines).toEqual([{ line: 7, grades: [] }]);
  expect(found.leftOut).toMatchObject([{ line: 7, errors: [{ column: "Step" }] }]);
});
