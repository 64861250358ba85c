import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayIn, endOfDay, isDay, isTimeZone, parseDay } from "./dates";

const ZONES = [
  "Pacific/Kiritimati",
  "Asia/Tokyo",
  "Europe/Oslo",
  "UTC",
  "America/St_Johns",
  "America/Los_Angeles",
  "Pacific/Niue",
];
const zone = fc.constantFrom(...ZONES);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("months later", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-05-03", 12, "2027-05-03"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s and %i months is %s", (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test("counted from the anchor never drift: the day is the anchor's, or the month's last", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (anchor, months) => {
        const later = addMonths(anchor, months);
        const isAnchorDay = later.slice(8) === anchor.slice(8);
        const isLastOfMonth = addDays(later, 1).slice(8) === "01";
        expect(isAnchorDay || (isLastOfMonth && later.slice(8) < anchor.slice(8))).toBe(true);
      }),
    );
  });
});

describe("the end of a day", () => {
  test("is the first instant of the next, in any zone and across changes of the clock", () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const end = endOfDay(timeZone, date);
        expect(dayIn(timeZone, new Date(end.getTime() - 1))).toBe(date);
        expect(dayIn(timeZone, end)).toBe(addDays(date, 1));
      }),
    );
  });

  test.each([
    ["Europe/Oslo", "2026-03-28", "2026-03-28T23:00:00.000Z"],
    ["Europe/Oslo", "2026-03-29", "2026-03-29T22:00:00.000Z"], // the night the clock goes forward
    ["Europe/Oslo", "2026-10-25", "2026-10-25T23:00:00.000Z"], // and back
    ["Pacific/Kiritimati", "2026-05-01", "2026-05-01T10:00:00.000Z"],
    ["Pacific/Niue", "2026-05-01", "2026-05-02T11:00:00.000Z"],
  ])("%s %s ends at %s", (timeZone, date, instant) => {
    expect(endOfDay(timeZone, date).toISOString()).toBe(instant);
  });
});

describe("what people write", () => {
  test.each([
    "2026-02-31",
    "2025-02-29",
    "2026-13-01",
    "26-01-01",
    "2026-1-1",
    "2026-01-01T",
    "1899-12-31",
    "2201-01-01",
    "",
  ])("%j is no day", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("an instant is its day in the zone", () => {
    expect(parseDay("2026-03-10T23:30:00Z", "Europe/Oslo")).toBe("2026-03-11");
    expect(parseDay("2026-03-10T23:30:00Z", "America/Los_Angeles")).toBe("2026-03-10");
    expect(parseDay("2026-03-10T23:30:00", "Europe/Oslo")).toBe(null); // no offset: nobody knows which instant
    expect(parseDay("10/03/2026", "Europe/Oslo")).toBe(null);
  });

  test("a time zone is one that the platform knows", () => {
    expect([isTimeZone("Europe/Oslo"), isTimeZone("Mars/Base"), isTimeZone("+02:00")]).toEqual([true, false, false]);
  });
});
