import type { Day } from "../../core/dates";
import { cleanLine, emailKey, isEmail, proseSchema } from "../../core/text";
import { readDay } from "./import-day";
import type { CompleteMapping, NameColumns } from "./import-mapping";

export const MAX_NAME = 200;
export const MAX_ATTRIBUTE = 2000;

/** One record of the file; `line` is where it begins. */
export type CsvRecord = { line: number; cells: string[] };
/** `column` is the heading as it stands in the file, null when the whole row is meant; `cells` where nobody else has them. */
export type RowError = { line: number; column: string | null; message: string; cells?: string[] };
export type ImportRow = {
  line: number;
  email: string;
  emailKey: string;
  name: string;
  issuedOn: Day;
  expiresOn: Day | null;
  attributes: Record<string, string>;
};
export type RowReading = { row: ImportRow; errors?: undefined } | { row?: undefined; errors: RowError[] };
export type RowContext = { timeZone: string; issuedOn: Day };

/** Prepared once for a file: turns each record into a row, or into all that is wrong with it. */
export function rowReader(header: readonly string[], mapping: CompleteMapping, context: RowContext) {
  const at = new Map(header.map((heading, i) => [heading, i]));
  const readDayOnce = remembering((text) => readDay(text, context.timeZone));

  return (record: CsvRecord): RowReading => {
    const { line } = record;
    const errors: RowError[] = [];
    const cell = (heading: string | null) => (heading === null ? "" : (record.cells[at.get(heading) ?? -1] ?? ""));
    const fail = (column: string | null, message: string) => void errors.push({ line, column, message });
    const day = (heading: string | null): Day | null => {
      if (cell(heading).trim() === "") return null;
      const reading = readDayOnce(cell(heading));
      if (reading.message !== undefined) fail(heading, reading.message);
      return reading.day ?? null;
    };

    const email = cleanEmail(cell(mapping.email));
    if (email === "") fail(mapping.email, "The e-mail address is missing.");
    else if (!isEmail(email)) fail(mapping.email, `“${shorten(email)}” is not an e-mail address.`);

    const name = joinName(mapping.name, cell);
    const length = [...name].length;
    if (length === 0) fail(firstOf(mapping.name), "The name is missing.");
    if (length > MAX_NAME) fail(firstOf(mapping.name), `The name has ${length} characters. At most ${MAX_NAME} fit.`);

    const issuedOn = day(mapping.issuedOn) ?? context.issuedOn;
    const expiresOn = day(mapping.expiresOn);
    if (expiresOn !== null && expiresOn < issuedOn && !errors.some((error) => error.column === mapping.issuedOn)) {
      fail(mapping.expiresOn, `It would expire on ${expiresOn}, before it is issued on ${issuedOn}.`);
    }

    const attributes: [string, string][] = [];
    for (const heading of mapping.attributes) {
      const text = cleanAttribute(cell(heading));
      if (text === null) fail(heading, `This text is too long. At most ${MAX_ATTRIBUTE} characters fit.`);
      if (text) attributes.push([heading, text]);
    }

    if (errors.length > 0) return { errors };
    return {
      row: {
        line,
        email,
        emailKey: emailKey(email),
        name,
        issuedOn,
        expiresOn,
        attributes: Object.fromEntries(attributes),
      },
    };
  };
}

/** For the second and later rows with one address; found by the database once the file is in, which fills in placeholders. */
export function duplicateMessage(email: string, firstLine: number | string): string {
  return `${email} is on line ${firstLine} already. Each address may stand once.`;
}

function joinName(columns: NameColumns, cell: (heading: string) => string): string {
  if (typeof columns === "string") return cleanLine(cell(columns));
  const [first, last] = [cleanLine(cell(columns[0])), cleanLine(cell(columns[1]))];
  if (EAST_ASIAN.test(first) && EAST_ASIAN.test(last)) return last + first; // 王 + 小明: family name first, no space
  return `${first} ${last}`.trim();
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u;
// Marks without a width that come along when an address is copied from a web page.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060]/g;

function cleanEmail(text: string): string {
  return cleanLine(text).replace(INVISIBLE, "");
}

/** The same few days come again on every line, and reading one costs more than the rest of the row. */
function remembering<T>(read: (text: string) => T, atMost = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    if (known.size < atMost) known.set(text, value);
    return value;
  };
}

const attributeSchema = proseSchema("This text", MAX_ATTRIBUTE);
const PLAIN = /^[ -~]*$/;

function cleanAttribute(text: string): string | null {
  if (text.length > MAX_ATTRIBUTE) return null;
  if (PLAIN.test(text)) return text.trim();
  return attributeSchema.parse(text);
}

function firstOf(columns: NameColumns): string {
  return typeof columns === "string" ? columns : columns[0];
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : text;
}
