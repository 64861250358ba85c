import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayIn } from "../../core/dates";
import { dueOf } from "./due";
import { counts, type Part, pipelineStatus, resultOf, standingOf } from "./standing";
import {
  COMPONENT_KINDS,
  type ComponentKind,
  PIPELINE_STATUSES,
  type PipelineStatus,
  PROGRESS_STATUSES,
  type ProgressStatus,
} from "./vocabulary";

const [BEFORE, YESTERDAY, TODAY, TOMORROW] = ["2026-03-08", "2026-03-09", "2026-03-10", "2026-03-11"] as const;
const DAYS = [null, YESTERDAY, TODAY, TOMORROW] as const;
const FAILS: readonly ProgressStatus[] = ["did_not_finish", "did_not_pass", "no_response", "missed"];
const NEVER_COUNT: readonly ComponentKind[] = ["announcement", "group_meeting", "coaching_intro"];

const part = (fields: Partial<Part> = {}): Part => ({
  kind: "session",
  optional: false,
  status: "not_started",
  dueOn: null,
  ...fields,
});
const on = (parts: readonly Part[], today: string = TODAY) => pipelineStatus(standingOf(parts), today);

/** 9 kinds × required or not × 7 statuses × 4 due days. */
const EVERY_PART: Part[] = COMPONENT_KINDS.flatMap((kind) =>
  [false, true].flatMap((optional) =>
    PROGRESS_STATUSES.flatMap((status) => DAYS.map((dueOn) => ({ kind, optional, status, dueOn }))),
  ),
);

/** The seed's definitions in the order of DESIGN §5, read from the components and not from their projection. */
function defined(parts: readonly Part[]): PipelineStatus {
  const required = parts.filter((each) => !each.optional && !NEVER_COUNT.includes(each.kind));
  if (required.some(({ status }) => FAILS.includes(status))) return "did_not_pass";
  if (required.some(({ status, dueOn }) => status !== "complete" && dueOn === YESTERDAY)) return "off_track";
  const untouched = (each: Part) =>
    each.kind === "announcement" || ["not_started", "no_response", "missed"].includes(each.status);
  return parts.every(untouched) ? "enrolled" : "on_track";
}

test("every component there can be stands as defined, alone and beside every other", () => {
  const seen = new Map<string, number>();
  const wrong: Part[][] = [];
  for (const [i, one] of EVERY_PART.entries()) {
    if (on([one]) !== defined([one])) wrong.push([one]);
    for (const other of EVERY_PART.slice(i)) {
      const status = on([one, other]);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      if (status !== defined([one, other])) wrong.push([one, other]);
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect([...seen.keys()].sort()).toEqual([...PIPELINE_STATUSES].sort());
});

describe("by name", () => {
  const late = { dueOn: YESTERDAY };
  const table: [string, Part[], PipelineStatus][] = [
    ["no components at all", [], "enrolled"],
    ["nothing started, nothing due", [part(), part({ kind: "course" })], "enrolled"],
    ["nothing started, due today", [part({ dueOn: TODAY })], "enrolled"],
    ["nothing started, but overdue: attention comes first", [part(late)], "off_track"],
    ["in progress, due today", [part({ status: "in_progress", dueOn: TODAY })], "on_track"],
    ["in progress, due yesterday", [part({ status: "in_progress", ...late })], "off_track"],
    ["complete, due yesterday", [part({ status: "complete", ...late })], "on_track"],
    ["one complete and late, another open and late", [part({ status: "complete", ...late }), part(late)], "off_track"],
    ["everything complete", [part({ status: "complete" }), part({ status: "complete", kind: "survey" })], "on_track"],
    ["overdue, but optional", [part({ optional: true, ...late })], "enrolled"],
    ["an optional one begun", [part(), part({ optional: true, status: "in_progress" })], "on_track"],
    ["an optional one failed", [part(), part({ optional: true, status: "did_not_pass" })], "on_track"],
    ["an optional one missed", [part(), part({ optional: true, status: "missed" })], "enrolled"],
    ["an overdue announcement", [part({ kind: "announcement", ...late })], "enrolled"],
    ["an announcement read", [part(), part({ kind: "announcement", status: "complete" })], "enrolled"],
    ["a group meeting missed and overdue", [part({ kind: "group_meeting", status: "missed", ...late })], "enrolled"],
    ["a group meeting attended", [part(), part({ kind: "group_meeting", status: "complete" })], "on_track"],
    ["a coaching intro missed", [part({ kind: "coaching_intro", status: "missed" })], "enrolled"],
    ["a coaching intro begun", [part(), part({ kind: "coaching_intro", status: "in_progress" })], "on_track"],
    ["missed", [part({ status: "missed" })], "did_not_pass"],
    ["no response", [part({ kind: "survey", status: "no_response" })], "did_not_pass"],
    ["did not finish", [part({ status: "did_not_finish" }), part({ status: "complete" })], "did_not_pass"],
    ["failed, and something else overdue", [part({ status: "did_not_pass" }), part(late)], "did_not_pass"],
    ["failed and overdue itself", [part({ status: "did_not_pass", ...late })], "did_not_pass"],
  ];
  test.each(table)("%s", (_, parts, status) => {
    expect(on(parts)).toBe(status);
  });
});

test("something due today is late from the workspace's midnight on, and not before", () => {
  const standing = standingOf([part({ status: "in_progress", dueOn: "2026-03-10" })]);
  const at = (zone: string, instant: string) => pipelineStatus(standing, dayIn(zone, new Date(instant)));
  expect(at("Europe/Oslo", "2026-03-10T22:59:59.999Z")).toBe("on_track");
  expect(at("Europe/Oslo", "2026-03-10T23:00:00.000Z")).toBe("off_track");
  expect(at("Pacific/Auckland", "2026-03-10T10:59:59.999Z")).toBe("on_track");
  expect(at("Pacific/Auckland", "2026-03-10T11:00:00.000Z")).toBe("off_track");
  expect(at("America/Los_Angeles", "2026-03-11T06:59:59.999Z")).toBe("on_track");
  expect(at("America/Los_Angeles", "2026-03-11T07:00:00.000Z")).toBe("off_track");
});

test("a later day puts somebody back on track, and moves what is expected", () => {
  const late = (extension: string | null) => [
    part({ status: "complete", dueOn: BEFORE }),
    part({ status: "in_progress", dueOn: dueOf(YESTERDAY, extension) }),
  ];
  expect(on(late(null))).toBe("off_track");
  expect(on(late(TODAY))).toBe("on_track");
  expect(standingOf(late(null)).expectedOn).toBe(YESTERDAY);
  expect(standingOf(late(TOMORROW)).expectedOn).toBe(TOMORROW);
});

test("whoever failed is back on track as soon as the component no longer says so", () => {
  const of = (status: ProgressStatus) => on([part({ status }), part({ status: "complete" })]);
  expect(of("missed")).toBe("did_not_pass");
  expect(of("in_progress")).toBe("on_track");
  expect(of("complete")).toBe("on_track");
});

const anyPart: fc.Arbitrary<Part> = fc.constantFrom(...EVERY_PART);
const anyParts = fc.array(anyPart, { maxLength: 20 });

test("what does not count changes neither who is late, who failed, who passes nor what is expected", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const [all, counted] = [standingOf(parts), standingOf(parts.filter(counts))];
      expect({ ...all, started: null }).toEqual({ ...counted, started: null });
      expect(resultOf(all)).toBe(resultOf(counted));
    }),
  );
});

test("days pass in one direction: nobody gets back on track or unbegun by waiting", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const standing = standingOf(parts);
      const [now, later] = [pipelineStatus(standing, TODAY), pipelineStatus(standing, "2026-03-12")];
      expect(later === now || later === "off_track").toBe(true);
    }),
  );
});

test("the order of components means nothing", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      expect(standingOf(parts.toReversed())).toEqual(standingOf(parts));
      expect(on(parts)).toBe(defined(parts));
    }),
  );
});

test("who passes has completed every component that counts, and never fails in the pipeline", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const standing = standingOf(parts);
      const passes = resultOf(standing) === "complete";
      expect(passes).toBe(parts.every((each) => !counts(each) || each.status === "complete"));
      if (passes) expect(["enrolled", "on_track"]).toContain(pipelineStatus(standing, TODAY));
    }),
  );
});
