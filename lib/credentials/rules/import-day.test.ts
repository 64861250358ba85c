import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "../../core/dates";
import { readDay } from "./import-day";

const read = (text: string, zone = "Europe/Oslo") => readDay(text, zone);

describe("readDay", () => {
  test.each([
    ["2026-05-03", "2026-05-03"],
    [" 2024-02-29 ", "2024-02-29"],
    ["2026-05-03T23:30:00Z", "2026-05-04"],
    ["2026-05-03T23:30:00+02:00", "2026-05-03"],
    ["2026-05-03T23:30Z", "2026-05-04"],
    ["2014-04-01 09:41:00 -0500", "2014-04-01"],
    ["2014-04-01 22:41:00 -0500", "2014-04-02"],
    ["2026-05-03 22:30:00 UTC", "2026-05-04"],
    ["2026-05-03 23:30:00", "2026-05-03"],
    ["2026-05-03T10:00:00.123456Z", "2026-05-03"],
  ])("%s is %s in Oslo", (text, day) => {
    expect(read(text)).toEqual({ day });
  });

  test("an instant is meant as its day in the workspace's zone", () => {
    expect([read("2026-05-03T15:30:00Z", "Asia/Tokyo"), read("2026-05-03T02:00:00Z", "America/New_York")]).toEqual([
      { day: "2026-05-04" },
      { day: "2026-05-02" },
    ]);
  });

  test.each([
    ["2026-02-31", "31 February 2026 does not exist. Use a date like 2026-02-28."],
    ["2023-02-29", "29 February 2023 does not exist. Use a date like 2023-02-28."],
    ["2026-13-01", "There is no month 13. Write it as year-month-day, like 2026-05-03."],
    ["3026-05-03", "The year 3026 is out of range. Write it as year-month-day, like 2026-05-03."],
    ["2026-05-03T25:00:00Z", "This is not a time. Write it as year-month-day, like 2026-05-03."],
    ["03/05/2026", "Write 2026-05-03 instead (or 2026-03-05, if the month comes first)."],
    ["31/12/2026", "Write 2026-12-31 instead."],
    ["12/31/2026", "Write 2026-12-31 instead."],
    ["3.5.2026", "Write 2026-05-03 instead (or 2026-03-05, if the month comes first)."],
    ["5/5/2026", "Write 2026-05-05 instead."],
    ["2026/5/3", "Write 2026-05-03 instead."],
    ["31.02.2026", "31 February 2026 does not exist. Use a date like 2026-02-28."],
    ["46145", "This is how a spreadsheet counts days. Format the column as a date: 2026-05-03."],
    ["soon", "“soon” is not a day. Write it as year-month-day, like 2026-05-03."],
    ["٢٠٢٦-٠٥-٠٣", "“٢٠٢٦-٠٥-٠٣” is not a day. Write it as year-month-day, like 2026-05-03."],
  ])("%s is refused, with what to write", (text, message) => {
    expect(read(text)).toEqual({ message });
  });

  test("any text gives a day that exists or a message", () => {
    const almost = fc.stringMatching(/^[0-9]{1,5}[-/. T:]?[0-9]{0,2}[-/. ]?[0-9]{0,4}[TZ+ ]?[0-9:]{0,8}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const { day, message } = read(text);
        expect(day === undefined ? (message ?? "").length > 0 : isDay(day)).toBe(true);
      }),
    );
  });
});
