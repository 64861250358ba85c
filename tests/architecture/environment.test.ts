import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const SET_BY_THE_PLATFORM = ["VERCEL", "AWS_LAMBDA_FUNCTION_NAME"];

test(".env.example has every variable of lib/env.ts, once, and no other", () => {
  const calls = read("lib/env.ts").matchAll(/\b(?:text|flag|number|pair)\(((?:"[A-Z_]+"(?:, )?)+)/g);
  const known = [...calls].flatMap(([, names]) => [...(names ?? "").matchAll(/"([A-Z_]+)"/g)].map(([, name]) => name));
  const listed = [...read(".env.example").matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
  const expected = new Set(known.filter((name) => name && !SET_BY_THE_PLATFORM.includes(name)));
  expect(listed.toSorted()).toEqual([...expected].toSorted());
});

test("each with a sentence that says what it is for", () => {
  const lines = read(".env.example").split("\n");
  for (const line of lines.filter((text) => /^#? ?[A-Z_]+=/.test(text))) expect(line).toMatch(/ {3,}\S.*\.( .*)?$/);
});
