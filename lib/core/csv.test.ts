import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow, neutralised } from "./csv";

const read = (text: string): string[][] => parse(text, { record_delimiter: "\r\n" });
const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.stringMatching(/^[=+\-@"',; \t\r\nab]*$/),
  fc.constantFrom("Ólafur", "نور", "=1+1", "田中", '"', "\r\n"),
);

describe("csvRow", () => {
  test("what is written is read back the same, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        expect(read(rows.map(csvRow).join(""))).toEqual(rows.map((row) => row.map(neutralised)));
      }),
    );
  });

  test("no cell that is read back can start a formula", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (row) => {
        for (const text of read(csvRow(row)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+41 44", "'+41 44"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", '"\'\t=1"'],
    ['say "hi", then go', '"say ""hi"", then go"'],
    ["a\nb", '"a\nb"'],
    ["a=b", "a=b"],
  ])("%j becomes %j", (text, written) => {
    expect(csvRow([text, "x"])).toBe(`${written},x\r\n`);
  });

  test("numbers, truth values and nothing keep their plain form", () => {
    expect(csvRow([-5, true, false, null, 0])).toBe("-5,TRUE,FALSE,,0\r\n");
  });

  test("a row of one empty cell is still a row", () => {
    expect(read(csvRow([""]))).toEqual([[""]]);
  });
});
