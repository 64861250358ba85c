import { expect, test } from "vitest";
import { searchWords } from "./directory";

test.each([
  ["  Zofia  ", ["zofia"]],
  ["Wiśniewska-Okafor", ["wiśniewska", "okafor"]],
  ["O’Brien, Áine", ["o", "brien", "áine"]],
  ["山田 太郎", ["山田", "太郎"]],
  ["\u202eZofia\u0000", ["zofia"]],
  ["", []],
  ["a b c d e f g h", ["a", "b", "c", "d", "e", "f"]],
])("“%s” is looked for as %j", (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});
