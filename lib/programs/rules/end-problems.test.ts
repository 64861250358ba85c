import { describe, expect, test } from "vitest";
import { certificateProblem, endProblem, noCertificate } from "./end-problems";

describe("a program can be ended", () => {
  const running = { status: "running", participants: 1, counted: 1, setting: false } as const;
  test.each([
    ["while it runs, with somebody in it and something that counts", {}, null],
    ["once", { status: "ended" }, /ended already/],
    ["not as a draft, whatever else it lacks", { status: "draft", participants: 0, counted: 0 }, /is a draft/],
    ["not empty", { participants: 0 }, /Nobody is in/],
    ["not while progress is being set for many", { setting: true }, /being set for many/],
    ["not where everybody would pass", { counted: 0 }, /everybody would pass/],
  ] as const)("%s", (_, change, expected) => {
    const said = endProblem({ ...running, ...change });
    if (expected === null) expect(said).toBeNull();
    else expect(said).toMatch(expected);
  });
});

describe("what a certification can issue", () => {
  const lead = { name: "Lead", status: "published", invisible: false } as const;
  const badge = { name: "Badge", status: "published" } as const;
  test.each([
    [lead, badge, null],
    [{ ...lead, invisible: true }, null, null],
    [{ ...lead, status: "retired", invisible: true }, null, /Lead is retired/],
    [{ ...lead, status: "draft" }, badge, /Lead is a draft/],
    [lead, null, /Lead has no achievement/],
    [lead, { ...badge, status: "archived" }, /Badge is archived/],
    [lead, { ...badge, status: "draft" }, /Badge is a draft/],
  ] as const)("%o with %o: %s", (certification, achievement, expected) => {
    const said = certificateProblem(certification, achievement);
    if (expected === null) expect(said).toBeNull();
    else expect(said).toMatch(expected);
  });

  test("nothing is issued where none is linked, it is invisible, or they are switched off", () => {
    const [on, off] = [{ certificationsEnabled: true }, { certificationsEnabled: false }];
    expect(noCertificate(null, on)).toBe("not_linked");
    expect(noCertificate({ invisible: false }, off)).toBe("switched_off");
    expect(noCertificate({ invisible: true }, on)).toBe("invisible");
    expect(noCertificate({ invisible: false }, on)).toBeNull();
  });
});
