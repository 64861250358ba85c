import { expect, test } from "vitest";
import { likelyChoice } from "./extend-choice";

const choice = (name: string, open: number, late: number, counts = true) => ({ name, open, late, counts });
const chosen = (...choices: ReturnType<typeof choice>[]) => likelyChoice(choices)?.name;

test("what counts and is past due for most is chosen, wherever it stands", () => {
  expect(chosen(choice("Course", 55, 0), choice("Kick-off", 55, 55), choice("Essay", 55, 3))).toBe("Kick-off");
  expect(chosen(choice("Welcome", 55, 55, false), choice("Essay", 55, 3))).toBe("Essay");
});

test("with nothing past due it is the first open one that counts, else any open one; nobody is left with what all completed", () => {
  expect(chosen(choice("Done", 0, 0), choice("Extra", 2, 0, false), choice("Essay", 1, 0))).toBe("Essay");
  expect(chosen(choice("Done", 0, 0), choice("Extra", 2, 2, false))).toBe("Extra");
  expect(chosen(choice("Done", 0, 0))).toBeUndefined();
});
