import { expect, test } from "vitest";
import { z } from "zod";
import { createPathwayInput } from "../pathways/rules/pathway-input";
import { parseInput } from "./parse";

test.each([
  ["a flag of a query", z.stringbool(), "maybe"],
  ["a flag of a query or a form", z.union([z.boolean(), z.stringbool()]), "x"],
  ["a flag", z.boolean(), 1],
])("%s that is neither yes nor no is told so in plain words", (_, schema, value) => {
  expect(() => parseInput(z.strictObject({ flag: schema }), { flag: value })).toThrow("This must be true or false.");
});

test("what is no list is not called an empty one", () => {
  expect(() => parseInput(createPathwayInput, { name: "P", steps: "x" })).toThrow("This must be a list.");
});
