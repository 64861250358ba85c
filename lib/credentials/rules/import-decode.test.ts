import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delimiterHint, findDelimiter, sniffEncoding, textDecoder } from "./import-decode";

const bytes = (text: string) => new TextEncoder().encode(text);

function decodeInPieces(data: Uint8Array, size: number): string {
  const decode = textDecoder(sniffEncoding(data));
  let text = "";
  for (let at = 0; at < data.length; at += size) text += decode(data.subarray(at, at + size));
  return text + decode(null);
}

describe("sniffEncoding", () => {
  test.each([
    [
      "a workbook",
      [0x50, 0x4b, 3, 4],
      "This is a ZIP file, as Excel workbooks are, not CSV. Save it as CSV (UTF-8) and choose that file.",
    ],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0], "This is an old Excel workbook, not CSV."],
    ["a PDF", [0x25, 0x50, 0x44, 0x46], "This is a PDF, not CSV."],
    ["something else", [0x61, 0, 0x62], "This is not a text file."],
  ])("refuses %s, saying so", (_, head, message) => {
    expect(() => sniffEncoding(Uint8Array.from(head))).toThrow(message);
  });

  test("knows UTF-16 by its mark", () => {
    expect([
      sniffEncoding(Uint8Array.of(0xff, 0xfe, 0x61, 0)),
      sniffEncoding(Uint8Array.of(0xfe, 0xff, 0, 0x61)),
    ]).toEqual(["utf-16le", "utf-16be"]);
  });
});

describe("textDecoder", () => {
  test("text comes through whole however the bytes are cut, with one kind of line end and no mark", () => {
    const sound = fc.string({ unit: "grapheme" }).filter((text) => !/[\0\ufffd\ufeff]/.test(text));
    fc.assert(
      fc.property(
        fc.array(sound),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 9 }),
        (lines, end, size) => {
          const text = lines.map((line) => line.replace(/[\r\n]/g, "")).join(end);
          expect(decodeInPieces(bytes(`\ufeff${text}`), size)).toBe(text.replaceAll(end, "\n"));
        },
      ),
    );
  });

  test.each([
    ["Latin-1", [...bytes("name\r\nAda\r\nJ"), 0xfc, ...bytes("rgen\r\n")], "Line 3 holds letters that cannot be read"],
    ["half a letter at the end", [...bytes("name\nJ"), 0xc3], "Line 2 holds letters that cannot be read"],
    ["letters lost before", [...bytes("name\nJ\ufffdrgen")], "Line 2 holds letters that cannot be read"],
  ])("%s is refused by line, however it is cut", (_, data, message) => {
    for (const size of [1, 2, 3, 100]) expect(() => decodeInPieces(Uint8Array.from(data), size)).toThrow(message);
  });
});

describe("findDelimiter", () => {
  test.each([
    [",", "name,email\nAda,a@x.example\n"],
    [";", "Name;E-Mail\nGroß, Jürgen;j@x.example\nMay, Ada;a@x.example\n"],
    ["\t", "name\temail\nAda\ta@x.example\n"],
    [",", 'name,"a;b;c;d",email\nAda,1,2\n'],
    [";", '"Name, ganz";E-Mail\n"Groß\n, J";j@x.example\n'],
    [";", "\n\nname;email\nAda;x\n"],
    [",", "email\nx\n"],
    [",", ""],
  ])("finds %j", (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  test("Excel's own hint is understood", () => {
    expect([delimiterHint("sep=;\nname;email\n"), delimiterHint("SEP=\t\n"), delimiterHint("separate;x\n")]).toEqual([
      ";",
      "\t",
      null,
    ]);
  });
});
