import { expect, test } from "vitest";
import { parseLookup } from "./parse-lookup";

const id = "cred_0123456789abcdef0123456789abcdef";

test.each([
  ["an id", id],
  ["an id with space around it", `  ${id}\n`],
  ["an id in capitals", id.toUpperCase()],
  ["an id broken over two lines, as on the sheet", `${id.slice(0, 21)}\n${id.slice(21)}`],
  ["a link", `https://waymark.example/c/${id}`],
  ["a link to its picture", `https://waymark.example/c/${id}/image.png?width=800`],
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
