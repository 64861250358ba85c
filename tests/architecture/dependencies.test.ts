import { expect, test } from "vitest";
import { textOf } from "./project-files";

test("docs/dependencies.md gives a reason for every dependency, and for nothing else", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));
  const rows = textOf("docs/dependencies.md")
    .split("\n")
    .filter((line) => /^\| `/.test(line));
  const explained = rows.flatMap((row) => {
    const [names = "", reason = ""] = row.split("|").slice(1);
    expect(reason.trim(), names).not.toBe("");
    return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
  });
  expect(explained.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
});

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
