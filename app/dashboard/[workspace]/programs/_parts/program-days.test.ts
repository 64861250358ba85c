import { expect, test } from "vitest";
import { daysOf } from "./program-days";

const of = (status: "draft" | "running", startsOn: string | null, endsOn: string | null) =>
  daysOf({ status, startsOn, endsOn, endedOn: null }, "2026-11-22", "en-GB");

test("the days of a program say what they mean today", () => {
  expect(of("draft", null, null)).toBe("No dates yet");
  expect(of("draft", "2026-11-23", null)).toBe("From 23 November 2026, starts tomorrow");
  expect(of("draft", "2026-11-22", null)).toBe("From 22 November 2026");
  expect(of("running", "2026-11-01", "2026-11-22")).toBe("1 November 2026 to 22 November 2026, ends today");
  expect(of("running", null, "2026-12-19")).toBe("Until 19 December 2026, ends in 27 days");
  expect(of("running", null, "2026-11-21")).toBe("Until 21 November 2026, was to end yesterday");
  const ended = { status: "ended", startsOn: null, endsOn: "2026-12-19", endedOn: "2026-11-20" } as const;
  expect(daysOf(ended, "2026-11-22", "en-US")).toBe("Until December 19, 2026, ended on November 20, 2026");
  expect(daysOf({ ...ended, endedOn: ended.endsOn }, "2026-12-20", "en-GB")).toBe("Until 19 December 2026");
});
