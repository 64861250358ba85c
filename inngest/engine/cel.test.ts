import { expect, test } from "vitest";
import { celProblem, evaluateKey, matches } from "./cel";

const event = { data: { n: 2, word: "a", list: ["a", "b"], nothing: null } };

test.each([
  ["event.data.n == 2", true],
  ["event.data.n > 2", false],
  ["event.data.word in event.data.list", true],
  ["event.data.nothing == null", true],
  ["event.data.n == async.data.n", true],
  ["has(event.data.other)", false],
])("%s is %s", (expression, expected) => {
  expect(matches(expression, { event, async: { data: { n: 2 } } })).toBe(expected);
});

test("no expression matches everything; one that cannot be answered, nothing", () => {
  expect(matches(undefined, { event })).toBe(true);
  expect(matches("event.data.other == 1", { event })).toBe(false);
  expect(matches("event.data.word", { event })).toBe(false);
});

test("a key is text, and null where the event lacks what it asks for", () => {
  expect(evaluateKey("event.data.word + '-' + event.data.list[1]", { event })).toBe("a-b");
  expect(evaluateKey("event.data.n", { event })).toBe("2");
  expect(evaluateKey("event.data.other", { event })).toBeNull();
});

test("an expression that cannot be read is found before it is needed", () => {
  expect(celProblem("event.data.n == 1")).toBeNull();
  expect(celProblem("event.data.n ==")).toContain("EOF");
});
