import { describe, expect, it } from "vitest";
import { count, formatDay, formatInstant, formatNumber, formatPercent } from "./format";

describe("figures and days as people read them", () => {
  it("groups thousands", () => {
    expect(formatNumber(1842)).toBe("1,842");
  });

  it("drops the point of a whole percentage", () => {
    expect([formatPercent(0.417), formatPercent(0.5), formatPercent(1), formatPercent(0.6444, 0)]).toEqual([
      "41.7%",
      "50%",
      "100%",
      "64%",
    ]);
  });

  it("agrees the noun with the number", () => {
    expect([count(1, "credential"), count(0, "credential"), count(2, "person", "people")]).toEqual([
      "1 credential",
      "0 credentials",
      "2 people",
    ]);
  });

  it("writes a day without leaving it to a time zone", () => {
    expect([formatDay("2026-11-02"), formatDay("2026-01-31", "short")]).toEqual(["2 November 2026", "31 Jan 2026"]);
  });

  it("puts the month first for those who are used to it", () => {
    expect([formatDay("2026-11-02", "long", "en-US"), formatDay("2026-01-31", "short", "en-US")]).toEqual([
      "November 2, 2026",
      "Jan 31, 2026",
    ]);
  });

  it("writes an instant in the zone of those who read it", () => {
    const instant = new Date("2026-11-01T23:30:00Z");
    expect(formatInstant(instant, "Europe/Oslo")).toBe("2 Nov 2026, 00:30");
    expect(formatInstant(instant, "America/New_York")).toBe("1 Nov 2026, 18:30");
    expect(formatInstant(instant, "America/New_York", "en-US")).toBe("Nov 1, 2026, 18:30");
  });
});
