import { expect, test } from "vitest";
import { archiveProblem, type Dependant, groupsProblem, namedDependants } from "./dependants";

const program = (n: number): Dependant => ({ kind: "program", id: `prg_${n}`, name: `P${n}` });

test("what needs a course is named, kind and name; of many the first ten", () => {
  const certification: Dependant = { kind: "certification", id: "crt_1", name: "Fire safety" };
  expect(namedDependants([certification, program(1)])).toBe("the certification “Fire safety” and the program “P1”");
  expect(namedDependants(Array.from({ length: 13 }, (_, n) => program(n)))).toMatch(/the program “P9” and 3 more$/);
});

test("nothing stands against a course that nothing needs", () => {
  expect(archiveProblem([])).toBe(null);
  expect(groupsProblem([])).toBe(null);
});
