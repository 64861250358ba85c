import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { count } from "./count.mjs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-count-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number) => report({ numPassedTests: passed, numFailedTests: failed });

describe("a stage counts", () => {
  test("as one when it has no tests of its own", () => {
    expect(count(undefined, true)).toEqual({ passed: 1, failed: 0 });
    expect(count(undefined, false)).toEqual({ passed: 0, failed: 1 });
  });

  test("its tests", () => {
    expect(count(vitest(5, 0), true)).toEqual({ passed: 5, failed: 0 });
    expect(count(vitest(5, 2), false)).toEqual({ passed: 5, failed: 2 });
    const played = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(count(played, false)).toEqual({ passed: 3, failed: 2 });
  });

  test("as failed when it broke beside its tests, ran none, or left no report", () => {
    expect(count(vitest(5, 0), false)).toEqual({ passed: 5, failed: 1 });
    expect(count(vitest(0, 0), true)).toEqual({ passed: 0, failed: 1 });
    expect(count(join(folder, "missing.json"), true)).toEqual({ passed: 0, failed: 1 });
  });
});
