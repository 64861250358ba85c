import { describe, expect, test } from "vitest";
import { leftOutCsv } from "./left-out-csv";
import { participantReader, withoutUnknownGroups } from "./participants-file";

function read(header: string[], ...rows: string[][]) {
  const reader = participantReader(header);
  for (const [i, cells] of rows.entries()) reader.add({ line: i + 2, cells });
  return reader;
}
const people = (header: string[], ...rows: string[][]) => read(header, ...rows).result.rows.map(({ row }) => row);
const wrong = (header: string[], ...rows: string[][]) =>
  read(header, ...rows).result.bad.map(({ line, errors }) => [line, ...errors.map(({ message }) => message)]);

describe("a file of participants", () => {
  test("is names and addresses, with a group where a column says it", () => {
    expect(people(["name", "email", "group"], [" Zofia  W ", "Zofia@Fjord.example", "Spring"])).toEqual([
      { line: 2, name: "Zofia W", email: "Zofia@Fjord.example", group: "Spring" },
    ]);
    expect(people(["E-Mail", "Full name"], ["a@x.example", "Ada"])).toMatchObject([{ name: "Ada", group: null }]);
    expect(people(["First name", "Last name", "Mail", "Cohort"], ["Ada", "Lovelace", "a@x.example", ""])).toMatchObject(
      [{ name: "Ada Lovelace", group: null }],
    );
  });

  test("other columns are left alone", () => {
    expect(people(["email", "name", "Shoe size"], ["a@x.example", "Ada", "38"])).toHaveLength(1);
  });

  test("every bad row is named with its line and all its reasons, the others stay", () => {
    const rows = [
      ["", "nowhere"],
      ["Ada", "a@x.example"],
      ["Ada again", "A@X.example"],
    ];
    expect(people(["name", "email"], ...rows)).toHaveLength(1);
    expect(wrong(["name", "email"], ...rows)).toEqual([
      [2, "“nowhere” is not an e-mail address.", "The name is missing."],
      [4, "A@X.example is on line 3 already. Each address may stand once."],
    ]);
  });

  test("a bad row does not take an address away from a good one", () => {
    expect(people(["name", "email"], ["", "a@x.example"], ["Ada", "a@x.example"])).toMatchObject([{ line: 3 }]);
  });

  test.each([
    [["name", "group"], "No column holds the e-mail address."],
    [["email"], "No column holds the name."],
    [["Ada", "a@x.example"], "The first line holds an e-mail address"],
  ])("headings %j cannot be read", (header, message) => expect(() => participantReader(header)).toThrow(message));

  test("5,000 rows are read, one more is too many", () => {
    const reader = participantReader(["name", "email"]);
    for (let i = 0; i < 5000; i++) reader.add({ line: i + 2, cells: ["Ada", `a${i}@x.example`] });
    expect(reader.result.rows).toHaveLength(5000);
    expect(() => reader.add({ line: 5002, cells: ["Ada", "last@x.example"] })).toThrow("more than 5,000 rows");
  });
});

test("rows of a group that is not there stay out, by their line", () => {
  const { result } = read(
    ["name", "email", "group"],
    ["Ada", "a@x.example", "Nobody's"],
    ["", "b@x.example", ""],
    ["Cy", "c@x.example", "SPRING"],
    ["Di", "d@x.example", ""],
  );
  const { rows, bad } = withoutUnknownGroups(result, new Set(["spring"]), "group");
  expect(rows.map(({ row }) => row.name)).toEqual(["Cy", "Di"]);
  expect(bad.map(({ line }) => line)).toEqual([2, 3]);
  expect(bad[0]?.errors).toEqual([
    { column: "group", message: "There is no group “Nobody's”. Make it first, or leave the cell empty." },
  ]);
});

test("what stays out can be taken along, and is no formula", () => {
  const bad = [{ line: 2, cells: ["=1+1", "x"], errors: [{ column: "email", message: "Wrong." }] }];
  expect(leftOutCsv(["name", "email"], bad)).toBe("\ufeffline,reason,name,email\r\n2,email: Wrong.,'=1+1,x\r\n");
});
