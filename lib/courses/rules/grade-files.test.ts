import { describe, expect, test } from "vitest";
import { DomainError } from "../../core/errors";
import { proposeGradeMapping } from "./grade-columns";
import { parseGradeMapping, readGradeHeader, refuseIncomplete } from "./grade-mapping";
import { gradeReader } from "./grade-rows";

const steps = [
  { id: "stp_1", name: "Homework 1" },
  { id: "stp_2", name: "Final exam" },
];
const context = { timeZone: "Europe/Oslo", now: new Date("2026-06-01T12:00:00Z") };

/** The rows of a small file, cut at commas. */
function read(lines: string[], wish?: unknown, of = steps) {
  const [head = "", ...body] = lines;
  const header = readGradeHeader(head.split(","));
  const mapping = parseGradeMapping(wish, header, of);
  const reader = gradeReader(header, mapping, of, context);
  return body.map((line, i) => reader({ line: i + 2, cells: line.split(",") }));
}
const gradesOf = (row: ReturnType<typeof read>[number] | undefined) =>
  row?.grades?.map(({ stepId, grade }) => [stepId, grade]);
const messages = (row: ReturnType<typeof read>[number] | undefined) =>
  row?.errors?.map(({ column, message }) => `${column}: ${message}`);

const OPEN_EDX =
  "Student ID,Email,Username,Grade,Homework 1,Homework (Avg),Final exam: closing,Final exam,Enrollment Track,Verification Status,Certificate Eligible";
const CANVAS = "Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (48213),Final exam (48220),Final Score";
const MOODLE =
  "First name,Last name,ID number,Institution,Department,Email address,Homework 1 (Real),Quiz: Final exam (Real),Course total (Real),Last downloaded from this course";

describe("an Open edX grade report", () => {
  test("gives shares of one as percent, exactly", () => {
    const [row] = read([OPEN_EDX, "7,ada@x.example,ada,0.81,0.07,0.5,,1.0,audit,N/A,Y"]);
    expect(gradesOf(row)).toEqual([
      ["stp_1", 7],
      ["stp_2", 100],
    ]);
  });
  test.each(["Not Attempted", "Not Available", "", "-"])("%o is no attempt", (cell) => {
    const [row] = read([OPEN_EDX, `7,ada@x.example,ada,0,${cell},0,,0,audit,N/A,N`]);
    expect(gradesOf(row)).toEqual([["stp_2", 0]]);
  });
  test("more than one is an error of its row and column", () => {
    const [row] = read([OPEN_EDX, "7,ada@x.example,ada,0,1.2,0,,0.5,audit,N/A,N"]);
    expect(messages(row)).toEqual(["Homework 1: 1.2 is 120 %, over 100 %."]);
  });
  test("the overall grade is nobody's step; what matches none is listed, an average too", () => {
    const header = OPEN_EDX.split(",");
    const mapping = proposeGradeMapping(header, steps);
    expect(mapping.unmatched.map((column) => header[column])).toEqual(["Homework (Avg)", "Final exam: closing"]);
  });
  test("the average of a kind of assignment is the step of that name, unless another column bears the name itself", () => {
    const homework = [{ id: "stp_h", name: "Homework" }];
    const columnOf = (header: string) => proposeGradeMapping(header.split(","), homework).steps;
    const report = (...columns: string[]) =>
      ["Student ID,Email,Username,Grade", ...columns, "Enrollment Track"].join(",");
    expect(columnOf(report("Homework 1", "Homework 2", "Homework (Avg)"))).toEqual([{ column: 6, stepId: "stp_h" }]);
    expect(columnOf(report("Homework (Avg)", "Homework"))).toEqual([{ column: 5, stepId: "stp_h" }]);
  });
});

describe("a Canvas gradebook", () => {
  const file = (...rows: string[]) => [CANVAS, ...rows];
  test("divides by the points possible, turns the name round, finds the address in the login", () => {
    const rows = read(
      file(
        ",,,,,Manual Posting,,(read only)",
        "    Points Possible,,,,,20,50,(read only)",
        "Ada Lovelace,12,u12,ada@x.example,A,15,45.5,80",
      ),
    );
    expect(rows.slice(0, 2)).toEqual([null, null]);
    expect(gradesOf(rows[2] ?? undefined)).toEqual([
      ["stp_1", 75],
      ["stp_2", 91],
    ]);
  });
  test("the name stands as it is said", () => {
    const header = CANVAS.split(",");
    const reader = gradeReader(header, proposeGradeMapping(header, steps), steps, context, new Map([[5, 10]]));
    const row = reader({ line: 3, cells: ["Lovelace, Ada", "12", "", "ada@x.example", "A", "EX", "", ""] });
    expect(row).toMatchObject({ name: "Ada Lovelace", grades: [] });
  });
  test("without points possible nothing is guessed", () => {
    const [row] = read(file("Ada,12,u12,ada@x.example,A,15,,80"));
    expect(messages(row ?? undefined)).toEqual([
      "Homework 1 (48213): The file does not say how many points are possible here. Its second row, “Points Possible”, is missing.",
    ]);
  });
  test("extra credit over the points is an error", () => {
    const [, row] = read(file("Points Possible,,,,,20,50,", "Ada,12,u12,ada@x.example,A,21,,80"));
    expect(messages(row ?? undefined)).toEqual(["Homework 1 (48213): 21 is 105 %, over 100 %."]);
  });
  test("a login that is no address is an error", () => {
    const [, row] = read(file("Points Possible,,,,,20,50,", "Ada,12,u12,ada,A,10,,80"));
    expect(messages(row ?? undefined)).toEqual(["SIS Login ID: “ada” is not an e-mail address."]);
  });
});

describe("a Moodle grader report", () => {
  test("reads names in two columns, items by name, the suffix and what Moodle puts before aside", () => {
    const [row] = read([MOODLE, "Ada,Lovelace,,,,ada@x.example,85.50,-,85.5,1770000000"]);
    expect(row).toMatchObject({ name: "Ada Lovelace", email: "ada@x.example" });
    expect(gradesOf(row)).toEqual([["stp_1", 85.5]]);
  });
  test("an item as real and as percentage: the percentage counts", () => {
    const header = "First name,Last name,Email address,Homework 1 (Real),Homework 1 (Percentage),Homework 1 (Letter)";
    const [row] = read([header, "Ada,Lovelace,ada@x.example,8.5,85.00 %,B"]);
    expect(gradesOf(row)).toEqual([["stp_1", 85]]);
  });
});

describe("our own file", () => {
  const HEAD = "email,step,grade,achieved_at";
  test("one attempt a row; a day means its first moment in the workspace's zone", () => {
    const [row] = read([HEAD, "ada@x.example,homework 1,80.1234,2026-03-29"]);
    expect(row?.grades).toEqual([{ stepId: "stp_1", grade: 80.1234, achievedAt: "2026-03-28T23:00:00.000Z" }]);
  });
  test("an instant stays; a step may be named by its id", () => {
    const [row] = read([HEAD, "ada@x.example,stp_2,80,2026-03-29T10:00:00+02:00"]);
    expect(row?.grades).toEqual([{ stepId: "stp_2", grade: 80, achievedAt: "2026-03-29T08:00:00.000Z" }]);
  });
  test.each([
    ["ada@x.example,Homework 9,80,2026-03-29", "step: This course has no graded step “Homework 9”."],
    ["ada@x.example,Homework 1,,2026-03-29", "grade: The grade is missing."],
    ["ada@x.example,Homework 1,101,2026-03-29", "grade: 101 is over 100 %."],
    ["ada@x.example,Homework 1,-1,2026-03-29", "grade: A grade of -1 is below zero."],
    ["ada@x.example,Homework 1,good,2026-03-29", "grade: “good” is not a grade."],
    [
      "ada@x.example,Homework 1,80,2026-02-30",
      "achieved_at: 30 February 2026 does not exist. Use a date like 2026-02-28.",
    ],
    ["ada@x.example,Homework 1,80,2026-06-02", "achieved_at: 2026-06-02 is in the future."],
    [",Homework 1,80,2026-03-29", "email: The e-mail address is missing."],
  ])("%s is refused: %s", (line, message) => {
    expect(messages(read([HEAD, line])[0])).toEqual([message]);
  });
});

describe("columns and steps", () => {
  test("two columns for one step are listed, not guessed", () => {
    const header = ["email", "Homework 1 (1)", "Homework 1 (2)"];
    const mapping = proposeGradeMapping(header, steps);
    expect(mapping.steps).toEqual([]);
    expect(mapping.unmatched).toEqual([1, 2]);
    expect(() => refuseIncomplete(mapping, header, steps)).toThrow(DomainError);
  });
  test("a wish goes over what the headings say, and null leaves a column out", () => {
    const header = ["Mail", "Homework 1", "Test"];
    const wish = { email: "mail", steps: { "Homework 1": null, Test: "stp_1" } };
    expect(parseGradeMapping(wish, header, steps)).toMatchObject({
      email: 0,
      steps: [{ column: 2, stepId: "stp_1" }],
      unmatched: [1],
    });
  });
  test.each([
    [{ steps: { Test: "stp_9" } }, "This course has no graded step stp_9."],
    [{ steps: { Nope: "stp_1" } }, "There is no column “Nope”. The columns are: Mail, Homework 1, Test."],
    [{ steps: { Test: "stp_1", "Homework 1": "stp_1" } }, "Two columns are given for one step. Choose one of them."],
    ["{", 'The mapping must be JSON, such as {"email":"Mail","steps":{"Quiz 1":"stp_…"}}.'],
  ])("the wish %o is refused", (wish, message) => {
    expect(() => parseGradeMapping(wish, ["Mail", "Homework 1", "Test"], steps)).toThrow(message);
  });
});
