import { type DomainError, invalid } from "../../core/errors";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";
export type Delimiter = "," | ";" | "\t";

const SAVE_AS_CSV = "Save it as CSV (UTF-8) and choose that file.";
const MAGIC: [bytes: number[], what: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP file, as Excel workbooks are"],
  [[0x50, 0x4b, 0x05, 0x06], "a ZIP file, as Excel workbooks are"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x1f, 0x8b], "a compressed file"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
];

/** How the bytes are to be read, from the first of them; refuses what is no text, saying what it is. */
export function sniffEncoding(head: Uint8Array): Encoding {
  const starts = (bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (starts([0xff, 0xfe])) return "utf-16le";
  if (starts([0xfe, 0xff])) return "utf-16be";
  const known = MAGIC.find(([bytes]) => starts(bytes));
  if (known) throw unreadable(`This is ${known[1]}, not CSV. ${SAVE_AS_CSV}`);
  if (head.includes(0)) throw unreadable(`This is not a text file. ${SAVE_AS_CSV}`);
  return "utf-8";
}

/** Bytes to text, chunk by chunk: mark at the start removed, every line end a `\n`, and what cannot be read named by its line. */
export function textDecoder(encoding: Encoding): (bytes: Uint8Array | null) => string {
  const decoder = new TextDecoder(encoding);
  let line = 1;
  let endedInReturn = false;
  return (bytes) => {
    const raw = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    if (raw === "") return "";
    const joined = endedInReturn && raw.startsWith("\n") ? raw.slice(1) : raw;
    endedInReturn = raw.endsWith("\r");
    const text = joined.includes("\r") ? joined.replace(/\r\n?/g, "\n") : joined;
    const fault = text.search(UNREADABLE);
    if (fault >= 0) throw unreadableAt(line + countNewlines(text.slice(0, fault)), text[fault] === "\0");
    line += countNewlines(text);
    return text;
  };
}

// The decoder's own sign for bytes that are no text. In the file itself it says that letters were lost before.
const UNREADABLE = /[\0\ufffd]/;

export function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Excel's own hint, `sep=;` on a line of its own; it is not part of the table. */
export function delimiterHint(text: string): Delimiter | null {
  const hint = /^sep=([,;\t])(?:\n|$)/i.exec(text)?.[1];
  return hint === "," || hint === ";" || hint === "\t" ? hint : null;
}

/** The separator that cuts the first records into the same number of cells; what the headings say weighs most. */
export function findDelimiter(sample: string): Delimiter {
  const counts = countSeparators(sample, 20);
  const [header] = counts;
  if (header === undefined) return ",";
  const scores = SEPARATORS.map((separator, i) => {
    const inHeader = header[i] ?? 0;
    const agreeing = counts.filter((record) => record[i] === inHeader).length / counts.length;
    return { separator, score: inHeader === 0 ? 0 : agreeing + Math.min(inHeader, 50) / 100 };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

const SEPARATORS: readonly Delimiter[] = [",", ";", "\t"];

/** For each record that has text, how often each separator stands outside quotes. */
function countSeparators(sample: string, atMost: number): number[][] {
  const records: number[][] = [];
  let counts = [0, 0, 0];
  let quoting = false;
  let empty = true;
  for (const letter of sample) {
    if (letter === '"') quoting = !quoting;
    if (letter === "\n" && !quoting) {
      if (!empty) records.push(counts);
      if (records.length === atMost) return records;
      [counts, empty] = [[0, 0, 0], true];
      continue;
    }
    empty &&= letter.trim() === "";
    const i = quoting ? -1 : SEPARATORS.indexOf(letter as Delimiter);
    if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
  }
  // The last one may be cut off by the end of the sample: it counts only where it is all there is.
  if (!empty && records.length === 0) records.push(counts);
  return records;
}

function unreadable(message: string): DomainError {
  return invalid("file", message);
}

function unreadableAt(line: number, isNul: boolean): DomainError {
  const what = isNul
    ? "a character that is no text (NUL)"
    : "letters that cannot be read: it is not UTF-8, or they were lost when it was saved";
  return unreadable(`Line ${line} holds ${what}. In Excel choose “CSV UTF-8” when saving.`);
}
