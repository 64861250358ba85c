import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../core/csv";
import { DomainError } from "../core/errors";
import { type CsvBatch, readCsv } from "./csv-stream";

const bytes = (text: string) => new TextEncoder().encode(text);

async function* pieces(data: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

async function read(data: string | Uint8Array, size?: number) {
  const batches: CsvBatch[] = [];
  for await (const batch of readCsv(pieces(typeof data === "string" ? bytes(data) : data, size))) batches.push(batch);
  return {
    header: batches[0]?.header,
    rows: batches.flatMap(({ records }) => records.map(({ line, cells }) => [line, ...cells])),
    errors: batches.flatMap(({ errors }) => errors.map(({ line, message }) => [line, message])),
    broken: batches.some(({ broken }) => broken),
  };
}

describe("readCsv", () => {
  test.each([
    ["commas", "name,email\nAda,a@x\n"],
    ["semicolons", "name;email\nAda;a@x\n"],
    ["tabs", "name\temail\nAda\ta@x\n"],
    ["CRLF", "name,email\r\nAda,a@x\r\n"],
    ["old Mac line ends", "name,email\rAda,a@x\r"],
    ["no last line end", "name,email\nAda,a@x"],
    ["a mark at the start", "\ufeffname,email\nAda,a@x\n"],
    ["all quoted", '"name","email"\n"Ada","a@x"\n'],
  ])("reads a file with %s", async (_, text) => {
    expect(await read(text)).toEqual({
      header: ["name", "email"],
      rows: [[2, "Ada", "a@x"]],
      errors: [],
      broken: false,
    });
  });

  test.each(["utf-16le", "utf-16be"])("reads %s as Excel writes it", async (encoding) => {
    const little = Buffer.from("\ufeffname\temail\r\nJürgen\tj@x\r\n", "utf16le");
    const { rows } = await read(encoding === "utf-16le" ? little : Buffer.from(little).swap16());
    expect(rows).toEqual([[2, "Jürgen", "j@x"]]);
  });

  test("lines are physical: empty ones count, a record over several counts where it begins", async () => {
    const text = 'sep=;\r\n\r\nname;email\r\n\r\n"Ada\r\nLove\r\nlace";a@x\r\n;\r\nBob;b@x\r\n';
    expect(await read(text)).toEqual({
      header: ["name", "email"],
      rows: [
        [5, "Ada\nLove\nlace", "a@x"],
        [9, "Bob", "b@x"],
      ],
      errors: [],
      broken: false,
    });
  });

  test("ragged rows are errors, the others go on", async () => {
    const { rows, errors } = await read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n");
    expect(rows).toEqual([[3, "1", "2", "3"]]);
    expect(errors).toEqual([
      [2, "This row has 2 cells, the header has 3."],
      [4, "This row has 4 cells, the header has 3."],
    ]);
  });

  test("stray quotes are errors on their own lines, the rows around them stay", async () => {
    const text = 'name,email\nDwayne "The Rock" J,d@x\nAda,a@x\n"Bob" B,b@x\nCy,c@x\n';
    const { rows, errors, broken } = await read(text);
    expect(errors.map(([line]) => line)).toEqual([2, 4]);
    expect(rows[0]).toEqual([3, "Ada", "a@x"]);
    expect([errors[0]?.[1], broken]).toEqual([
      expect.stringContaining("A quotation mark stands where it cannot."),
      true,
    ]);
  });

  test("a quote that is closed lines later says which lines it swallowed", async () => {
    const { rows, errors } = await read('name,email\n"Ada,a@x\nBob,b@x\n"Cy",c@x\nDi,d@x\n"Eve",e@x\n');
    expect(errors[0]?.[0]).toBe(2);
    expect(errors[0]?.[1]).toContain("Lines 2 to");
    expect(rows.every(([line]) => Number(line) > 4)).toBe(true);
  });

  test("a quote that is never closed is an error where it opened, and the rest is declared unread", async () => {
    expect(await read('name,email\nAda,a@x\n"Bob,b@x\nCy,c@x\n')).toEqual({
      header: ["name", "email"],
      rows: [[2, "Ada", "a@x"]],
      errors: [[3, "A quotation mark is opened here and not closed. Nothing after it can be read."]],
      broken: true,
    });
  });

  test("an endless record ends the reading, with bounded memory", async () => {
    const { errors, broken } = await read(`name,email\n"${"x\n".repeat(600_000)}`, 65_536);
    expect([errors[0]?.[0], errors.length, broken]).toEqual([2, 1, true]);
  });

  test("a cell of more than 10,000 characters is an error of its row", async () => {
    const { rows, errors } = await read(`name,email\n${"x".repeat(10_001)},a@x\nBob,b@x\n`);
    expect([rows, errors]).toEqual([[[3, "Bob", "b@x"]], [[2, "This cell is longer than 10000 characters."]]]);
  });

  test.each([
    ["an empty file", "", "The file is empty."],
    ["only line ends", "\r\n\r\n", "The file is empty."],
    ["a broken header", '"name,email\nAda,a@x\n', "Line 1: A quotation mark"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6]), "This is a ZIP file, as Excel workbooks are"],
    ["NUL later on", `name,email\n${"Ada,a@x\n".repeat(200)}\0`, "Line 202 holds a character that is no text (NUL)"],
    [
      "Windows-1252",
      Buffer.from("name,email\nJürgen,j@x\n", "latin1"),
      "Line 2 holds letters that cannot be read: it is not UTF-8",
    ],
  ])("refuses %s", async (_, data, message) => {
    await expect(read(data)).rejects.toThrow(message);
    await expect(read(data)).rejects.toBeInstanceOf(DomainError);
  });

  test("more bytes than allowed are refused as too large before they are read on", async () => {
    let sent = 0;
    async function* endless() {
      for (; ; sent++) yield bytes("Ada,a@x\n".repeat(1000));
    }
    const reading = async () => {
      for await (const _ of readCsv(endless(), { maxBytes: 1_000_000 }));
    };
    await expect(reading()).rejects.toMatchObject({ code: "too_large" });
    expect(sent).toBeLessThan(200);
  });

  test("takes a web stream, gives batches of the asked size, and lets the stream go when it is not read to the end", async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes("name,email\n".repeat(1000))),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const { records } of readCsv(source, { batchSize: 10 })) {
      expect(records).toHaveLength(10);
      break;
    }
    await expect.poll(() => cancelled).toBe(true);
  });

  test("what we write ourselves is read back with the right lines", async () => {
    const cell = fc
      .string({ unit: "grapheme" })
      .map((text) => text.replace(/[\0\r\ufffd\ufeff]/g, "").replace(/^[=+\-@\t＝＋－＠]/, ""));
    const row = fc.tuple(cell, cell).map(([a, b]) => [`n${a}`, `m${b}`]);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.integer({ min: 1, max: 50 }), async (rows, size) => {
        let line = 2;
        const expected = rows.map((cells) => {
          const at = line;
          line += 1 + cells.join("").split("\n").length - 1;
          return [at, ...cells];
        });
        const { rows: read_, errors } = await read(["name,email\r\n", ...rows.map(csvRow)].join(""), size);
        expect([read_, errors]).toEqual([expected, []]);
      }),
    );
  });

  test("no bytes make it fail in another way than with a DomainError", async () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", "ü", "\t", " "), maxLength: 80 }).map(bytes),
    );
    await fc.assert(
      fc.asyncProperty(noise, fc.integer({ min: 1, max: 40 }), async (data, size) => {
        const result = await read(data, size).catch((error: unknown) => error);
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(DomainError);
          return;
        }
        const { rows, errors, header } = result as Awaited<ReturnType<typeof read>>;
        const lines = [...rows, ...errors].map(([line]) => Number(line));
        expect(new Set(lines).size).toBe(lines.length);
        expect(rows.every((cells) => cells.length === (header?.length ?? 0) + 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
