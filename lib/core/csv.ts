/** Lets Excel read a file as UTF-8; goes before the first row. */
export const CSV_BOM = "\ufeff";

export type CsvCell = string | number | boolean | null;

// What makes a spreadsheet run a cell as a formula when it comes first; the full-width forms count in some locales (OWASP).
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** One row of RFC 4180, line end included. Text that begins like a formula gets a leading apostrophe; numbers are ours and stay. */
export function csvRow(cells: readonly CsvCell[]): string {
  if (cells.length === 1 && (cells[0] === "" || cells[0] === null)) return '""\r\n'; // a bare empty line would be no row
  return `${cells.map(quoted).join(",")}\r\n`;
}

/** Text that no spreadsheet takes for a formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  const text = neutralised(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
