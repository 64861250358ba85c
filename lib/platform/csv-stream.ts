import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type CsvError, type Info, parse } from "csv-parse";
import { DomainError, invalid } from "../core/errors";
import {
  countNewlines,
  delimiterHint,
  findDelimiter,
  sniffEncoding,
  textDecoder,
} from "../credentials/rules/import-decode";
import type { CsvRecord, RowError } from "../credentials/rules/import-row";

export const MAX_CSV_BYTES = 50 * 1024 * 1024;
const MAX_CELL = 10_000;
const MAX_RECORD = 512_000;
const HEAD_BYTES = 512;
const PIECE_BYTES = 64 * 1024;
const STRAY_QUOTE =
  'A quotation mark stands where it cannot. Put the whole cell in quotation marks and double those inside: "the ""Ace""".';

const ENDLESS = "This row does not end: is a quotation mark opened here and not closed? Nothing after it can be read.";
const NEVER_CLOSED = "A quotation mark is opened here and not closed. Nothing after it can be read.";

export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
export type CsvBatch = {
  /** The headings as they stand in the file, unchecked. */
  header: string[];
  records: CsvRecord[];
  errors: RowError[];
  /** Bytes read so far, for a progress bar. */
  bytes: number;
  /** A quotation mark swallowed the rest: what follows the last error is unknown, so nothing may be written. */
  broken: boolean;
};

/**
 * A CSV file as batches of records, each with the physical line it begins on; memory stays flat.
 * Throws a DomainError for what is no CSV at all: empty, too large, binary, not UTF-8.
 */
export async function* readCsv(
  source: ByteSource,
  { batchSize = 2000, maxBytes = MAX_CSV_BYTES } = {},
): AsyncGenerator<CsvBatch> {
  const progress = { bytes: 0, endsLine: false };
  const text = textOf(source, maxBytes, progress);
  const { sample, delimiter } = await takeSample(text);
  const skips: Skip[] = [];
  const parser = parse({
    delimiter,
    info: true,
    raw: true,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD,
    on_skip: (error, raw) => note(skips, error, raw),
  });
  pipeline(Readable.from(joined(sample, text, progress)), parser).catch(() => {}); // whoever iterates the parser meets the error

  let header: string[] | null = null;
  let batch: Omit<CsvBatch, "header" | "bytes"> = { records: [], errors: [], broken: false };
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    const line = info.lines - countNewlines(record.join(""));
    batch.broken = skips.some((skip) => skip.fatal !== null && skip.line < line);
    batch.errors.push(...takeSkips(skips, line));
    if (batch.broken) break;
    if (record.every((cell) => cell.trim() === "")) continue;
    if (header === null) {
      refuseBrokenHeader(batch.errors);
      header = record;
      continue;
    }
    const error = misfit(line, record, header);
    if (error) batch.errors.push(error);
    else batch.records.push({ line, cells: record });
    if (batch.records.length + batch.errors.length < batchSize) continue;
    yield { header, ...batch, bytes: progress.bytes };
    batch = { records: [], errors: [], broken: false };
  }
  batch.broken ||= skips.some(({ fatal }) => fatal !== null);
  batch.errors.push(...takeSkips(skips, Number.POSITIVE_INFINITY, parser.info.lines - (progress.endsLine ? 1 : 0)));
  if (header === null) {
    refuseBrokenHeader(batch.errors);
    throw invalid("file", "The file is empty.");
  }
  yield { header, ...batch, bytes: progress.bytes };
}

function refuseBrokenHeader([error]: RowError[]): void {
  if (error) throw invalid("file", `Line ${error.line}: ${error.message}`);
}

function misfit(line: number, cells: string[], header: string[]): RowError | null {
  if (cells.length !== header.length) {
    return {
      line,
      column: null,
      message: `This row has ${cells.length} cells, the header has ${header.length}.`,
      cells,
    };
  }
  const long = cells.findIndex((cell) => cell.length > MAX_CELL);
  return long < 0
    ? null
    : { line, column: header[long] ?? null, message: `This cell is longer than ${MAX_CELL} characters.`, cells };
}

type Progress = { bytes: number; endsLine: boolean };
const FATAL: Record<string, string> = { CSV_MAX_RECORD_SIZE: ENDLESS, CSV_QUOTE_NOT_CLOSED: NEVER_CLOSED };

/** A record the parser skipped; `fatal` says why nothing after it is known. */
type Skip = { line: number; fatal: string | null };

/** Called for a record with stray quotes, once or more often; `raw` is what of it was read so far. */
function note(skips: Skip[], error: CsvError | undefined, raw: string | undefined): undefined {
  const last = skips.at(-1);
  if (!error || last?.fatal) return; // past an endless record the parser's lines mean nothing
  const read = (raw ?? "").replace(/\n$/, ""); // it counts a line end only when it sees what follows
  const line = Number(error.lines) - countNewlines(read);
  const fatal = FATAL[error.code] ?? null;
  if (last?.line === line) last.fatal = fatal;
  else skips.push({ line, fatal });
}

/** The skipped records that begin before `next`, as errors that say how many lines each swallowed. */
function takeSkips(skips: Skip[], next: number, end = next - 1): RowError[] {
  const due = skips.splice(0, skips.findLastIndex(({ line }) => line < next) + 1);
  return due.map(({ line, fatal }, i) => {
    const last = (due[i + 1]?.line ?? end + 1) - 1;
    const extent = last > line ? ` Lines ${line} to ${last} cannot be read because of it.` : "";
    return { line, column: null, message: fatal ?? STRAY_QUOTE + extent };
  });
}

async function takeSample(text: AsyncGenerator<string>): Promise<{ sample: string; delimiter: string }> {
  let sample = "";
  while (sample.length < PIECE_BYTES) {
    const next = await text.next();
    if (next.done) break;
    sample += next.value;
  }
  const hint = delimiterHint(sample);
  if (hint) return { sample: sample.slice("sep=;".length), delimiter: hint }; // its line end stays and counts as a line
  return { sample, delimiter: findDelimiter(sample) };
}

async function* joined(sample: string, rest: AsyncGenerator<string>, progress: Progress): AsyncGenerator<string> {
  if (sample) yield sample;
  progress.endsLine = sample.endsWith("\n");
  for await (const text of rest) {
    if (text === "") continue;
    progress.endsLine = text.endsWith("\n");
    yield text;
  }
}

async function* textOf(source: ByteSource, maxBytes: number, progress: Progress): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array();
  let decode: ReturnType<typeof textDecoder> | null = null;
  for await (const chunk of chunksOf(source)) {
    progress.bytes += chunk.length;
    if (progress.bytes > maxBytes) throw tooLarge(maxBytes);
    head = decode ? chunk : Buffer.concat([head, chunk]);
    if (!decode && head.length < HEAD_BYTES) continue;
    decode ??= textDecoder(sniffEncoding(head));
    // In pieces, since the parser turns all it is given into records at once.
    for (let at = 0; at < head.length; at += PIECE_BYTES) yield decode(head.subarray(at, at + PIECE_BYTES));
  }
  if (decode) return yield decode(null);
  decode = textDecoder(sniffEncoding(head));
  yield decode(head) + decode(null);
}

function tooLarge(maxBytes: number): DomainError {
  return new DomainError(
    "too_large",
    `This file is larger than ${Math.round(maxBytes / 1024 / 1024)} MB. Split it into several.`,
  );
}

async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (!("getReader" in source)) return yield* source;
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
