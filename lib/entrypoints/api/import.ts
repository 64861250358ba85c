import { z } from "zod";
import { parseInput } from "../../core/parse";
import type { StagedImport } from "../../credentials/commands/stage-import";
import { importSettings } from "../../credentials/rules/import-input";
import { readCsv } from "../../platform/csv-stream";
import type { importAnswer } from "./answers";
import type { Parts } from "./input";

const { achievementId, fileName, issuedOn } = importSettings;
const flag = z.stringbool();

export const importQuery = z.strictObject({
  kind: z.literal("credentials", "Files of this kind can't be imported. Use kind=credentials or kind=grades."),
  achievementId,
  dryRun: flag.default(false),
  skipInvalid: flag.default(false),
  mapping: z
    .string()
    .max(100_000)
    .optional()
    .meta({ description: "JSON: which column holds what, over what is proposed." }),
  issuedOn,
  notify: flag.optional(),
  fileName,
});

export function importRequest({ query, bytes }: Parts) {
  const { kind: _kind, dryRun, ...settings } = parseInput(importQuery, query);
  return { ...settings, mode: dryRun ? "check" : "start", records: readCsv(bytes) };
}

export function showImport({
  rows,
  valid,
  errors,
  errorCount,
  jobId,
  importId,
}: StagedImport): z.input<typeof importAnswer> {
  return jobId && importId ? { jobId, importId } : { rows, valid, errors, errorCount };
}
