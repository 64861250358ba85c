import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmail } from "../../core/text";
import { completeMapping, proposeMapping } from "./import-mapping";
import { duplicateMessage, rowReader } from "./import-row";

const HEADER = ["name", "email", "issued_on", "expires_on", "Town"];
const CONTEXT = { timeZone: "Europe/Oslo", issuedOn: "2026-03-01" };
const reader = (header = HEADER) => rowReader(header, completeMapping(proposeMapping(header), header), CONTEXT);
const read = (...cells: string[]) => reader()({ line: 7, cells });
const errorsOf = (...cells: string[]) =>
  (read(...cells).errors ?? []).map(({ line, column, message }) => [line, column, message]);

describe("rowReader", () => {
  test("a whole row", () => {
    expect(read(" Åsa Öberg ", "Asa@Sample.example", "2026-05-03", "2027-05-03T10:00:00Z", "Umeå")).toEqual({
      row: {
        line: 7,
        email: "Asa@Sample.example",
        emailKey: "asa@sample.example",
        name: "Åsa Öberg",
        issuedOn: "2026-05-03",
        expiresOn: "2027-05-03",
        attributes: { Town: "Umeå" },
      },
    });
  });

  test("empty days fall back to the chosen issue day and no expiry; empty attributes are left out", () => {
    expect(read("Ada", "ada@sample.example", "", " ", "").row).toMatchObject({
      issuedOn: "2026-03-01",
      expiresOn: null,
      attributes: {},
    });
  });

  test.each([
    ["ada@", "“ada@” is not an e-mail address."],
    ["", "The e-mail address is missing."],
    ["Ada <ada@sample.example>", "“Ada <ada@sample.example>” is not an e-mail address."],
    ["a b@sample.example", "“a b@sample.example” is not an e-mail address."],
    [`${"x".repeat(100)}@sample.example`, `“${"x".repeat(60)}…” is not an e-mail address.`],
  ])("the address %j is an error in its column", (email, message) => {
    expect(errorsOf("Ada", email, "", "", "")).toEqual([[7, "email", message]]);
  });

  test("invisible marks around an address are removed", () => {
    expect(read("Ada", "\u200bada@sample.example\u00a0", "", "", "").row?.email).toBe("ada@sample.example");
  });

  test.each([
    ["two-way text", "\u202eadA\u202c Lovelace", "adA Lovelace"],
    ["emoji", "Ada 🦊 Lovelace", "Ada 🦊 Lovelace"],
    ["a family of emoji", "👩‍👩‍👧 Ada", "👩‍👩‍👧 Ada"],
    ["Arabic", "نور الهدى", "نور الهدى"],
    ["a line break", "Ada\nLovelace", "Ada Lovelace"],
    ["markup", "<b>Ada</b>", "<b>Ada</b>"],
  ])("a name with %s", (_, written, name) => {
    expect(read(written, "ada@sample.example", "", "", "").row?.name).toBe(name);
  });

  test("names are counted as people count: 200 emoji fit, 201 do not", () => {
    expect(read("🦊".repeat(200), "a@sample.example", "", "", "").errors).toBeUndefined();
    expect(errorsOf("🦊".repeat(201), "a@sample.example", "", "", "")).toEqual([
      [7, "name", "The name has 201 characters. At most 200 fit."],
    ]);
    expect(errorsOf("x".repeat(10_000), "a@sample.example", "", "", "")).toHaveLength(1);
  });

  test.each([[""], ["   "], ["\u202e\u2066"]])("the name %j is missing", (name) => {
    expect(errorsOf(name, "ada@sample.example", "", "", "")).toEqual([[7, "name", "The name is missing."]]);
  });

  test("expiry before issue is an error, on the same day it is not", () => {
    const message = "It would expire on 2026-05-02, before it is issued on 2026-05-03.";
    expect(errorsOf("Ada", "ada@sample.example", "2026-05-03", "2026-05-02", "")).toEqual([[7, "expires_on", message]]);
    expect(read("Ada", "ada@sample.example", "2026-05-03", "2026-05-03", "").errors).toBeUndefined();
    expect(errorsOf("Ada", "ada@sample.example", "", "2026-02-28", "")).toHaveLength(1);
  });

  test("all that is wrong with a row is said at once", () => {
    expect(errorsOf("", "x", "2026-02-31", "03/05/2026", "y".repeat(2001)).map(([, column]) => column)).toEqual([
      "email",
      "name",
      "issued_on",
      "expires_on",
      "Town",
    ]);
  });

  test.each([
    [["Vorname", "Nachname", "E-Mail"], ["Jürgen", "Groß"], "Jürgen Groß"],
    [["名", "姓", "メールアドレス"], ["太郎", "山田"], "山田太郎"],
    [["First name", "Last name", "email"], ["Sukarno", ""], "Sukarno"],
  ])("%j make one name", (header, [first = "", last = ""], name) => {
    expect(reader(header)({ line: 2, cells: [first, last, "x@sample.example"] }).row?.name).toBe(name);
  });

  test("a heading like __proto__ is an attribute like any other", () => {
    const row = reader(["name", "email", "__proto__"])({ line: 2, cells: ["Ada", "a@sample.example", "x"] }).row;
    expect(Object.entries(row?.attributes ?? {})).toEqual([["__proto__", "x"]]);
  });

  test("whatever the cells hold, a row is sound or its errors name columns of the file", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Ada", "ada@sample.example", "2026-05-03", "2025-01-01"),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
        const { row, errors } = read(...cells);
        if (row)
          expect([isEmail(row.email), row.name.length > 0, (row.expiresOn ?? "9") >= row.issuedOn]).toEqual([
            true,
            true,
            true,
          ]);
        else
          expect(errors.every(({ column, message }) => HEADER.includes(column ?? "") && message.length > 0)).toBe(true);
      }),
    );
  });
});

test("a repeated address is told where it stood first", () => {
  expect(duplicateMessage("Ada@sample.example", 4)).toBe(
    "Ada@sample.example is on line 4 already. Each address may stand once.",
  );
});
