import { expect, test } from "vitest";
import { matching, textOf } from "./project-files";

const SOURCES = matching(/^(app|components|emails|lib)\/.*\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file));
const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\s\/\/ .*$/gm, "");
const screens = SOURCES.map((file) => ({ file, text: withoutComments(textOf(file)) }));

const found = (pattern: RegExp) =>
  screens.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([words]) => `${file}: ${words.trim()}`));

test("nothing congratulates itself, apologises or begs", () => {
  expect(found(/[^\n]*\b(?:successfully|oops|please|sorry|unfortunately|click here)\b[^\n]*/gi)).toEqual([]);
});

test("nobody is shouted at", () => {
  expect(found(/[^\n]*[a-z]!(?=["'`<]|\s*$)[^\n]*/gm)).toEqual([]);
});

/** Here they are understood when somebody else says them. */
const LISTENS = ["lib/credentials/rules/import-headings.ts", "app/dashboard/[workspace]/_parts/command/words.ts"];

/** In a course a recipient is its learner: the contract says so (`/courses/{id}/learners`), and the sources' texts do. */
const TEACHES = /courses?\b|certifications?\b|certificate|grades?\b|learner|role-words/;

test("the sources' words have one name here", () => {
  const said = found(/[>"'` ](?:learner|earner|badge template|learner journey)s?\b[^\n]*/gi);
  const wrong = said.filter((line) => !LISTENS.some((file) => line.startsWith(file)));
  expect(wrong.filter((line) => !TEACHES.test(line.slice(0, line.indexOf(":"))))).toEqual([]);
});
