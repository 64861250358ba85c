import { expect, test } from "vitest";
import { matching, textOf } from "./project-files";

test("every verb of certifications looks whether they are switched on: none is made by the plain command or read", () => {
  const verbs = matching(/^lib\/certifications\/(commands|reads)\/.*\.ts$/).filter((file) => !/\.test\.ts$/.test(file));
  const plain = verbs.filter((file) => /=\s*(command|read)\(/.test(textOf(file)));
  expect(verbs.length).toBeGreaterThan(20);
  expect(plain).toEqual([]);
});
