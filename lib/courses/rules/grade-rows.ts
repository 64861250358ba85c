import { addDays, dayIn, endOfDay, isDay } from "../../core/dates";
import { cleanLine, emailKey, isEmail } from "../../core/text";
import { readDay } from "../../credentials/rules/import-day";
import { foldHeading } from "../../credentials/rules/import-headings";
import type { CsvRecord } from "../../credentials/rules/import-row";
import { achievedBy } from "./achieved-at";
import type { GradeMapping, StepName } from "./grade-columns";
import { FORMATS, type GradeScale } from "./grade-formats";

/** `achievedAt` null: the file says no day, so it is the import's. */
export type ReadGrade = { stepId: string; grade: number; achievedAt: string | null };
export type GradeRow = {
  line: number;
  cells: string[];
  email?: string;
  emailKey?: string;
  name?: string;
  grades?: ReadGrade[];
  errors?: { column: string | null; message: string }[];
};
export type GradeContext = { timeZone: string; now: Date };

/** What a file says of points, in rows of its own. */
export type Points = Map<number, number>;

/**
 * Prepared once for a file, and given its records in order: turns each into a row, into all that is wrong with it, or into
 * null where the record is about the columns (Canvas's points possible) or about nobody (its test student).
 */
export function gradeReader(
  header: readonly string[],
  mapping: GradeMapping,
  steps: readonly StepName[],
  context: GradeContext,
  points: Points = new Map(),
) {
  const format = FORMATS[mapping.format];
  const byName = new Map(steps.map((step) => [foldHeading(step.name), step.id]));
  for (const { id } of steps) byName.set(foldHeading(id), id);
  const heading = (column: number | null) => (column === null ? null : (header[column] ?? null));

  return (record: CsvRecord): GradeRow | null => {
    const cell = (column: number | null) => (column === null ? "" : cleanLine(record.cells[column] ?? ""));
    if (mapping.format === "canvas" && isAboutColumns(record, mapping, points)) return null;
    const errors: { column: string | null; message: string }[] = [];
    const fail = (column: number | null, message: string) => void errors.push({ column: heading(column), message });
    const email = cell(mapping.email);
    if (email === "") fail(mapping.email, "The e-mail address is missing.");
    else if (!isEmail(email)) fail(mapping.email, `“${email.slice(0, 60)}” is not an e-mail address.`);
    const name = nameFrom(mapping, cell);
    if ([...name].length > 200) fail(mapping.name?.[0] ?? null, "The name is longer than 200 characters.");

    const grades: ReadGrade[] = [];
    const scaleOf = (column: number) => scaleFor(mapping, header[column] ?? "", format.scale);
    const read = (column: number, stepId: string | undefined, achievedAt: string | null) => {
      const text = cell(column);
      if (format.noAttempt.test(text)) return;
      const grade = gradeFrom(text, scaleOf(column), points.get(column));
      if (typeof grade === "string") fail(column, grade);
      else if (stepId !== undefined) grades.push({ stepId, grade, achievedAt });
    };
    const { single } = mapping;
    if (single) {
      const wanted = cell(single.step);
      const stepId = byName.get(foldHeading(wanted));
      if (wanted === "") fail(single.step, "The step is missing.");
      else if (stepId === undefined) fail(single.step, `This course has no graded step “${wanted.slice(0, 60)}”.`);
      if (format.noAttempt.test(cell(single.grade))) fail(single.grade, "The grade is missing.");
      const at = single.achievedAt === null ? { instant: null } : readInstant(cell(single.achievedAt), context);
      if (at.message !== undefined) fail(single.achievedAt, at.message);
      read(single.grade, stepId, at.instant ?? null);
    } else {
      for (const { column, stepId } of mapping.steps) read(column, stepId, null);
    }
    const { line, cells } = record;
    if (errors.length > 0) return { line, cells, errors };
    return { line, cells, email, emailKey: emailKey(email), name, grades };
  };
}

/** Canvas: “Last, First”; whoever has no name gets the part of the address before the @ where they are created. */
function nameFrom({ name, format }: GradeMapping, cell: (column: number) => string): string {
  if (name === null) return "";
  const text = name.map(cell).join(" ").trim();
  const [last, first, more] = format === "canvas" ? text.split(", ") : [text];
  return first && more === undefined ? `${first} ${last}` : text;
}

/** Canvas writes the highest points under the headings, beside the words “Points Possible”; above it, how grades are posted. */
function isAboutColumns({ cells }: CsvRecord, { name, email }: GradeMapping, points: Points): boolean {
  const student = cleanLine(cells[name?.[0] ?? 0] ?? "");
  if (/^points possible$/i.test(student)) {
    for (const [column, cell] of cells.entries()) {
      const most = Number(cell.trim().replace(",", ".") || "x");
      if (Number.isFinite(most)) points.set(column, most);
    }
    return true;
  }
  const nobody = student === "" && cleanLine(cells[email ?? 0] ?? "") === "";
  return nobody || /^student, test$/i.test(student);
}

function scaleFor({ format }: GradeMapping, heading: string, scale: GradeScale): GradeScale {
  return format === "moodle" && /\(percentage\)/i.test(heading) ? "percent" : scale;
}

/** A cell as 0–100 with four decimals, or why it is none. Worked out in decimals: 0.07 of one is 7, not 7.000000000000001. */
function gradeFrom(text: string, scale: GradeScale, most: number | undefined): number | string {
  const number = /^([+-]?\d{1,7}(?:[.,]\d{1,12})?)( ?%)?$/.exec(text);
  if (!number) return `“${text.slice(0, 40)}” is not a grade.`;
  const value = Number(number[1]?.replace(",", "."));
  if (scale === "points" && !number[2] && most === undefined)
    return "The file does not say how many points are possible here. Its second row, “Points Possible”, is missing.";
  if (scale === "points" && !number[2] && !(most ?? 0)) return "No points are possible here, so this is no grade.";
  const percent = number[2] || scale === "percent" ? value : (value / (scale === "share" ? 1 : (most ?? 1))) * 100;
  const grade = Math.min(100, Math.round(percent * 10_000) / 10_000);
  if (grade < 0) return `A grade of ${text} is below zero.`;
  if (percent > 100.000_000_1)
    return `${text} is ${scale === "percent" ? "over 100 %" : `${Math.round(percent * 100) / 100} %, over 100 %`}.`;
  return grade;
}

/** An instant, or a day, which means its first moment in the workspace's zone; empty: none is said. */
function readInstant(
  text: string,
  { timeZone, now }: GradeContext,
): { instant: string | null; message?: undefined } | { instant?: undefined; message: string } {
  if (text === "") return { instant: null };
  const exact = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? new Date(text) : null;
  const at = exact && !Number.isNaN(exact.getTime()) ? exact : null;
  const reading = at ? { day: dayIn(timeZone, at) } : readDay(text, timeZone);
  if (reading.day === undefined) return { message: reading.message ?? "This is not a day." };
  if (!isDay(reading.day)) return { message: "The year is out of range." };
  const instant = at ?? endOfDay(timeZone, addDays(reading.day, -1));
  const achievedAt = achievedBy(instant, now);
  if (!achievedAt) return { message: `${text} is in the future.` };
  return { instant: achievedAt.toISOString() };
}
