import { expect, test } from "vitest";
import { lookupHint, parseLookup } from "./parse-lookup";

const id = "cred_0123456789abcdef0123456789abcdef";

test.each([
  ["an id", id],
  ["an id with space around it", `  ${id}\n`],
  ["an id in capitals", id.toUpperCase()],
  ["an id broken over two lines, as on the sheet", `${id.slice(0, 21)}\n${id.slice(21)}`],
  ["a link", `https://waymark.example/c/${id}`],
  ["a link to its picture", `https://waymark.example/c/${id}/image.png?width=800`],
  ["an id without its beginning", id.slice(5)],
  ["an id with a hyphen", id.replace("_", "-")],
  ["an id with letters for digits", id.replace("0", "O").replace("1", "l")],
  ["a link at the end of a sentence", `See https://waymark.example/c/${id}.`],
])("finds the id in %s", (_, text) => {
  expect(parseLookup(text)).toBe(id);
});

test.each(["", "hello", "cred_123", "https://waymark.example/c/", `ach_${id.slice(5)}`])(
  "finds none in “%s”",
  (text) => {
    expect(parseLookup(text)).toBeNull();
  },
);

test.each([
  ["hello", "There is no credential id in that."],
  [id.slice(0, -1), "This id is cut short: 1 of its 32 letters and digits is missing."],
  [
    `https://waymark.example/c/${id.slice(0, 20)}`,
    "This id is cut short: 17 of its 32 letters and digits are missing.",
  ],
  [`${id}00`, "This id is too long: after cred_ it has 32 letters and digits."],
  [id.replace("a", "z"), "This id has a letter in it that no id has: they are digits, and letters from a to f."],
])("says what is wrong with “%s”", (text, hint) => {
  expect([parseLookup(text), lookupHint(text)]).toEqual([null, hint]);
});
