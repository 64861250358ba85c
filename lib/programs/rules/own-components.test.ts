import { describe, expect, test } from "vitest";
import {
  isFresh,
  isPastDue,
  isRecorded,
  isTheirsToSay,
  lateOf,
  missingOf,
  nextOf,
  type OwnPart,
} from "./own-components";

const TODAY = "2026-11-22";
const part = (name: string, fields: Partial<OwnPart> = {}): OwnPart & { name: string } => ({
  ...{ name, kind: "assignment", optional: false, status: "not_started", startsOn: null, dueOn: null },
  ...fields,
});

describe("what is past due", () => {
  test.each([
    ["yesterday", { dueOn: "2026-11-21" }, true],
    ["today", { dueOn: TODAY }, false],
    ["without a day", {}, false],
    ["complete", { dueOn: "2026-11-21", status: "complete" }, false],
    ["missed: that is over, not late", { dueOn: "2026-11-21", status: "missed" }, false],
    ["begun", { dueOn: "2026-11-21", status: "in_progress" }, true],
    ["optional", { dueOn: "2026-11-21", optional: true }, false],
    ["a group meeting", { dueOn: "2026-11-21", kind: "group_meeting" }, false],
    ["an announcement", { dueOn: "2026-11-21", kind: "announcement" }, false],
  ] as const)("%s: %s", (_, fields, late) => {
    expect(isPastDue(part("One", fields), TODAY)).toBe(late);
  });
});

describe("what is next", () => {
  const nameOf = (...parts: (OwnPart & { name: string })[]) => nextOf(parts, TODAY)?.name ?? null;

  test("the earliest day first, past due before all, no day last", () => {
    const soon = part("Soon", { dueOn: "2026-11-30" });
    const late = part("Late", { dueOn: "2026-11-01", status: "in_progress" });
    expect(nameOf(part("Some day"), soon)).toBe("Soon");
    expect(nameOf(part("Some day"), soon, late)).toBe("Late");
  });
  test("what is required before what is optional", () => {
    const optional = part("Optional", { optional: true, dueOn: "2026-11-23" });
    expect(nameOf(optional, part("Required", { dueOn: "2026-12-20" }))).toBe("Required");
    expect(nameOf(optional)).toBe("Optional");
  });
  test("of two on the same day, the first in order", () => {
    expect(nameOf(part("First", { dueOn: TODAY }), part("Second", { dueOn: TODAY }))).toBe("First");
  });
  test("nothing where all is complete, failed, an announcement, or a meeting of the past", () => {
    const done = part("Done", { status: "complete" });
    const missed = part("Missed", { status: "missed" });
    const news = part("News", { kind: "announcement" });
    expect(nameOf(done, missed, news, part("Met", { kind: "group_meeting", dueOn: "2026-11-01" }))).toBeNull();
  });
});

test("what is past due goes before the rest, the longest first", () => {
  const parts = [
    part("Soon", { dueOn: "2026-11-30" }),
    part("Late", { dueOn: "2026-11-20" }),
    part("Longer", { dueOn: "2026-11-01", status: "in_progress" }),
    part("Optional", { dueOn: "2026-11-01", optional: true }),
  ];
  expect(lateOf(parts, TODAY).map(({ name, dueOn }) => [name, dueOn])).toEqual([
    ["Longer", "2026-11-01"],
    ["Late", "2026-11-20"],
  ]);
});

test.each([
  ["a session", { kind: "session", status: "not_started", theirs: false, courseId: null }, true],
  ["a session that is over", { kind: "session", status: "complete", theirs: false, courseId: null }, false],
  ["what they say themselves", { kind: "survey", status: "not_started", theirs: true, courseId: null }, false],
  ["a course", { kind: "course", status: "not_started", theirs: false, courseId: "crs_1" }, false],
  ["an announcement", { kind: "announcement", status: "not_started", theirs: false, courseId: null }, false],
] as const)("%s is recorded by whoever runs the program: %s", (_, fields, recorded) => {
  expect(isRecorded(fields)).toBe(recorded);
});

test("open and failed stand between somebody and passing, in order; what does not count does not", () => {
  const parts = [
    part("A", { status: "no_response" }),
    part("B"),
    part("C", { status: "complete" }),
    part("D", { optional: true }),
    part("E", { kind: "coaching_intro" }),
    part("F", { status: "in_progress" }),
  ];
  const { open, failed } = missingOf(parts);
  expect([open.map(({ name }) => name), failed.map(({ name }) => name)]).toEqual([["B", "F"], ["A"]]);
});

test.each([
  ["an assignment that nobody touched", { kind: "assignment", status: "not_started", source: null }, true],
  ["one that they completed", { kind: "survey", status: "complete", source: "participant" }, true],
  ["one that the facilitator completed", { kind: "roleplay", status: "complete", source: "facilitator" }, false],
  ["one that the API failed", { kind: "assignment", status: "did_not_pass", source: "api" }, false],
  ["an extension is no word", { kind: "assignment", status: "not_started", source: "facilitator" }, true],
  ["a session", { kind: "session", status: "not_started", source: null }, false],
] as const)("whether a participant says it themselves: %s", (_, fields, theirs) => {
  expect(isTheirsToSay({ ...fields, courseId: null })).toBe(theirs);
});

test("a course of ours is the course’s to say", () => {
  expect(isTheirsToSay({ kind: "course", status: "not_started", source: null, courseId: "crs_1" })).toBe(false);
});

test.each([
  ["2026-11-22", true],
  ["2026-09-23", true],
  ["2026-09-22", false],
  [null, false],
] as const)("an end on %s is news: %s", (endedOn, fresh) => {
  expect(isFresh(endedOn, TODAY)).toBe(fresh);
});
