import { groupBy } from "../../core/lists";
import type { CompleteMapping, ImportMapping } from "./import-mapping";
import { type CsvRecord, type RowContext, type RowError, rowReader } from "./import-row";

/** A record as it is staged: read, or with what is wrong with it. Where the cells are not as many as the headings, it could not be cut. */
export type StagedRow = {
  line: number;
  cells: string[];
  email?: string;
  emailKey?: string;
  name?: string;
  issuedOn?: string;
  expiresOn?: string | null;
  attributes?: Record<string, string>;
  errors?: { column: string | null; message: string }[];
};

const UNMAPPED = "Choose which columns hold the e-mail address and the name.";

/** Turns records into staged rows. While nobody has said where address and name are, every record waits for that. */
export function rowStager(header: readonly string[], mapping: ImportMapping, context: RowContext) {
  const read = isComplete(mapping) ? rowReader(header, mapping, context) : null;
  return (record: CsvRecord): StagedRow => {
    const { line, cells } = record;
    if (!read) return { line, cells, errors: [{ column: null, message: UNMAPPED }] };
    const { row, errors } = read(record);
    return row ? { ...row, cells } : { line, cells, errors: errors.map(withoutLine) };
  };
}

export function isComplete(mapping: ImportMapping): mapping is CompleteMapping {
  return mapping.email !== null && mapping.name !== null;
}

/** What could not be cut into the header's cells: one row for each line, with all that is wrong with it. */
export function stageErrors(errors: RowError[]): StagedRow[] {
  return [...groupBy(errors, (error) => error.line)].map(([line, found]) => ({
    line,
    cells: found.find((error) => error.cells)?.cells ?? [],
    errors: found.map(withoutLine),
  }));
}

const withoutLine = ({ column, message }: RowError) => ({ column, message });
