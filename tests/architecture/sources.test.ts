import { expect, test } from "vitest";
import { functions } from "../../inngest/index";
import { files, matching, textOf } from "./project-files";

const code = matching(/\.(ts|tsx|mjs)$/).filter((file) => !file.includes("/generated/"));
const product = code.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

test("no file has more than 300 lines", () => {
  const long = code.filter((file) => textOf(file).split("\n").length > 301);
  expect(long).toEqual([]);
});

test("file names are kebab-case, but for what Next's addresses ask", () => {
  const named = product.filter((file) => !/^[a-z0-9.-]+\.tsx?$/.test(file.split("/").at(-1) ?? ""));
  expect(named).toEqual([]);
});

test("only lib/env.ts reads settings from the environment", () => {
  const allowed =
    /^(lib\/env\.ts|db\/client\.ts|instrumentation\.ts|[^/]*\.config\.ts|(scripts|tests|bench|db\/demo)\/.*)$/;
  const readers = product.filter((file) => /process\.env\b/.test(textOf(file)) && !allowed.test(file));
  expect(readers).toEqual([]);
});

test('"use server" stands only in actions.ts, where each export is an action', () => {
  const servers = product.filter((file) => /^\s*["']use server["']/m.test(textOf(file)));
  expect(servers.filter((file) => !/^app\/.*\/?actions\.ts$/.test(file))).toEqual([]);
  const open = servers.flatMap((file) => {
    const exported = [...textOf(file).matchAll(/^export (?!type )[\s\S]{1,100}/gm)].map(([text]) => text);
    return exported
      .filter((text) => !/^export const \w+ =\s+action\(/.test(text))
      .map((text) => `${file}: ${text.split("\n")[0]}`);
  });
  expect(open).toEqual([]);
});

test("every durable function is registered, and its id is the name of its file", () => {
  const named = matching(/^inngest\/functions\/.*\.ts$/)
    .filter((file) => !file.endsWith(".test.ts") && /createFunction\(/.test(textOf(file)))
    .map((file) => file.split("/").at(-1)?.replace(/\.ts$/, ""));
  const registered = functions.map((each) => each.id());
  expect(registered.toSorted()).toEqual(named.toSorted());
});

test("nothing is left to do, skipped or silenced", () => {
  const marks =
    /\bTODO\b|\bFIXME\b|@ts-(ignore|expect-error|nocheck)|\b(test|it|describe|dbTest|raceTest)\.(only|skip|todo)\(/;
  const here = "tests/architecture/sources.test.ts";
  expect(files.filter((file) => file !== here && /\.(ts|tsx|mjs|md)$/.test(file) && marks.test(textOf(file)))).toEqual(
    [],
  );
});
