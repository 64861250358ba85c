import { invalid } from "../../core/errors";
import { cleanLine } from "../../core/text";
import { foldHeading } from "../../credentials/rules/import-headings";
import { completeMapping, proposeMapping, readHeader } from "../../credentials/rules/import-mapping";
import { type CsvRecord, duplicateMessage, type RowError, rowReader } from "../../credentials/rules/import-row";
import { MAX_PARTICIPANTS } from "./participants-input";

const GROUP_HEADINGS = new Set("group groups groupname cohort class team gruppe groupe grupo gruppo groep".split(" "));
const MAX_GROUP = 100;
const NO_DAYS = { timeZone: "UTC", issuedOn: "1970-01-01" };

export type ParticipantRow = { line: number; email: string; name: string; group: string | null };
/** A row that stays out, with all that is wrong with it. */
export type LeftOutRow = { line: number; cells: string[]; errors: { column: string | null; message: string }[] };
export type ReadRows = { rows: { row: ParticipantRow; cells: string[] }[]; bad: LeftOutRow[] };

/** Prepared once for a file with these headings: each record is somebody, or all that is wrong with it. */
export function participantReader(cells: readonly string[]) {
  const header = readHeader(cells);
  const groupColumn = header.findIndex((heading) => GROUP_HEADINGS.has(foldHeading(heading)));
  const headings = header.filter((_, i) => i !== groupColumn);
  const people = { ...proposeMapping(headings), issuedOn: null, expiresOn: null, attributes: [] };
  const read = rowReader(header, completeMapping(people, header), NO_DAYS);
  const lineOf = new Map<string, number>();
  const result: ReadRows = { rows: [], bad: [] };
  return { header, groupColumn: header[groupColumn] ?? null, result, add, refuse };

  function add(record: CsvRecord): void {
    if (result.rows.length + result.bad.length >= MAX_PARTICIPANTS) throw tooMany();
    const reading = read(record);
    const errors: LeftOutRow["errors"] = (reading.errors ?? []).map(({ column, message }) => ({ column, message }));
    const group = cleanLine(record.cells[groupColumn] ?? "");
    if ([...group].length > MAX_GROUP)
      errors.push({ column: header[groupColumn] ?? null, message: `At most ${MAX_GROUP} characters fit.` });
    const before = reading.row && lineOf.get(reading.row.emailKey);
    if (reading.row && before !== undefined)
      errors.push({ column: people.email, message: duplicateMessage(reading.row.email, before) });
    const { line, cells } = record;
    if (!reading.row || errors.length > 0) return void result.bad.push({ line, cells, errors });
    const { email, emailKey, name } = reading.row;
    lineOf.set(emailKey, line);
    result.rows.push({ row: { line, email, name, group: group || null }, cells });
  }

  /** What is not even a row. */
  function refuse({ line, column, message, cells = [] }: RowError): void {
    if (result.rows.length + result.bad.length >= MAX_PARTICIPANTS) throw tooMany();
    result.bad.push({ line, cells, errors: [{ column, message }] });
  }
}

function tooMany() {
  const most = MAX_PARTICIPANTS.toLocaleString("en");
  return invalid("file", `This file has more than ${most} rows. Split it into several.`);
}

/** Rows whose group is not there, apart from those that can go ahead. */
export function withoutUnknownGroups(
  { rows, bad }: ReadRows,
  known: ReadonlySet<string>,
  column: string | null,
): ReadRows {
  const isKnown = (group: string | null) => group === null || known.has(group.toLowerCase());
  const unknown = rows.flatMap(({ row, cells }) => {
    const message = `There is no group “${row.group}”. Make it first, or leave the cell empty.`;
    return isKnown(row.group) ? [] : [{ line: row.line, cells, errors: [{ column, message }] }];
  });
  return {
    rows: rows.filter(({ row }) => isKnown(row.group)),
    bad: [...bad, ...unknown].sort((a, b) => a.line - b.line),
  };
}

/** What adding the good rows of a file would do, before anything is written. */
export type ParticipantsPreview = {
  fileName: string;
  header: string[];
  /** The first rows that can go ahead, and how many there are. */
  first: ParticipantRow[];
  valid: number;
  bad: LeftOutRow[];
  /** A quotation mark swallowed the rest of the file, so nothing of it can go ahead. */
  broken: boolean;
  people: { fresh: number; known: number; returning: number; inside: number };
  /** The good rows, sent back when they are to go ahead. */
  rows: string;
};
