import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import type { CsvRecord, RowError } from "./import-row";
import { dayText } from "./issue-input";

/** How many row errors an answer carries; all of them stay with the import. */
export const MAX_REPORTED = 1000;

/** What the reading of a file hands on, batch by batch. */
export type RecordBatch = {
  header: string[];
  records: CsvRecord[];
  errors: RowError[];
  /** Nothing is known of what follows: it may not be imported. */
  broken: boolean;
};

export const records = z.custom<AsyncIterable<RecordBatch>>(
  (value) => typeof value === "object" && value !== null && Symbol.asyncIterator in value,
  "A file is required.",
);

export const importSettings = {
  achievementId: idSchema("achievement"),
  fileName: lineSchema("The file name", 200).default("import.csv"),
  /** What to read where, over what the headings suggest; see parse-mapping. */
  mapping: z.unknown().optional(),
  /** For rows without a day of their own; today unless given. */
  issuedOn: dayText.optional(),
  /** Whether people are told. Left out: only where no row lies in the past. */
  notify: z.boolean().optional(),
  /** Good rows go ahead without the bad ones. */
  skipInvalid: z.boolean().default(false),
};

/** `check`: nothing is written. `keep`: staged, for a person to look at. `start`: staged and begun, if it may. */
export const stageImportInput = z.strictObject({
  ...importSettings,
  mode: z.enum(["check", "keep", "start"]),
  records,
});

export const startImportInput = z.strictObject({
  id: idSchema("import"),
  notify: importSettings.notify,
  skipInvalid: importSettings.skipInvalid,
});

export const remapImportInput = z.strictObject({
  id: idSchema("import"),
  mapping: importSettings.mapping,
  issuedOn: importSettings.issuedOn,
});

export type ImportReport = {
  rows: number;
  valid: number;
  /** The first of them, by line. */
  errors: RowError[];
  errorCount: number;
};
