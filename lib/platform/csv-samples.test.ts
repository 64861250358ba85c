import { createReadStream } from "node:fs";
import { expect, test } from "vitest";
import { completeMapping, proposeMapping, readHeader } from "../credentials/rules/import-mapping";
import { type ImportRow, type RowError, rowReader } from "../credentials/rules/import-row";
import { readCsv } from "./csv-stream";

const CONTEXT = { timeZone: "Europe/Oslo", issuedOn: "2026-05-01" };

async function importSample(name: string) {
  const [rows, errors]: [ImportRow[], RowError[]] = [[], []];
  let read: ReturnType<typeof rowReader> | null = null;
  for await (const batch of readCsv(createReadStream(`public/samples/${name}`))) {
    const header = readHeader(batch.header);
    read ??= rowReader(header, completeMapping(proposeMapping(header), header), CONTEXT);
    errors.push(...batch.errors);
    for (const reading of batch.records.map(read)) {
      if (reading.row) rows.push(reading.row);
      else errors.push(...reading.errors);
    }
  }
  return { rows, errors: errors.map(({ line, column }) => [line, column]).toSorted() };
}

test.each([
  [
    "credentials.csv",
    12,
    {
      name: "Åsa Öberg",
      issuedOn: "2026-03-02",
      expiresOn: "2028-03-02",
      attributes: { score: "94", location: "Umeå" },
    },
  ],
  ["credly-bulk.csv", 5, { name: "Ingrid Solheim", issuedOn: "2026-02-16", expiresOn: "2028-02-16" }],
  [
    "certifier.csv",
    5,
    { name: "Leilani Kahananui", attributes: { "custom.course": "First aid outdoors", "custom.hours": "16" } },
  ],
  ["deutsch.csv", 5, { line: 2, name: "Jürgen Groß", attributes: { Kursort: "Görlitz" } }],
])("the sample %s can be imported as it is", async (name, count, first) => {
  const { rows, errors } = await importSample(name);
  expect([rows.length, errors]).toEqual([count, []]);
  expect(rows[0]).toMatchObject(first);
});

test("an instant late in the evening is the next day in Oslo", async () => {
  const { rows } = await importSample("credly-bulk.csv");
  expect(rows[3]).toMatchObject({ name: "Thandiwe Nkosi", issuedOn: "2026-02-18" });
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
});

test("a record over two lines counts where it begins", async () => {
  expect((await importSample("deutsch.csv")).rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7]);
});

test("the sample with mistakes names each bad row and keeps the good ones", async () => {
  const { rows, errors } = await importSample("with-mistakes.csv");
  expect(rows.map(({ line }) => line)).toEqual([2, 8, 11]);
  expect(errors).toEqual([
    [10, null],
    [3, "email"],
    [4, "name"],
    [5, "issued_on"],
    [6, "issued_on"],
    [7, "expires_on"],
    [9, null],
  ]);
});
