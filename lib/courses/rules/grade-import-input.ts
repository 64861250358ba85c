import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { records } from "../../credentials/rules/import-input";
import type { RowError } from "../../credentials/rules/import-row";
import type { GradeFormat } from "./vocabulary";

export const gradeImportSettings = {
  courseId: idSchema("course"),
  fileName: lineSchema("The file name", 200).default("grades.csv"),
  /** What to read where, over what the headings say; see parseGradeMapping. */
  mapping: z.unknown().optional(),
  /** An instant or a day, for grades without one of their own. Left out: now, and the same grade again is no new attempt. */
  achievedAt: z.string().trim().max(40).optional(),
  /** Good rows go ahead without the bad ones. */
  skipInvalid: z.boolean().default(false),
};

/** `check`: nothing is written. `keep`: staged, for a person to look at. `start`: staged and begun, if it may. */
export const stageGradesInput = z.strictObject({
  ...gradeImportSettings,
  mode: z.enum(["check", "keep", "start"]),
  records,
});

export const startGradesInput = z.strictObject({
  id: idSchema("import"),
  skipInvalid: gradeImportSettings.skipInvalid,
});

export const remapGradesInput = z.strictObject({
  id: idSchema("import"),
  mapping: gradeImportSettings.mapping,
  achievedAt: gradeImportSettings.achievedAt,
});

export type GradeReport = {
  format: GradeFormat;
  rows: number;
  valid: number;
  grades: number;
  /** Headings that match no step. */
  unmatched: string[];
  /** The first of them, by line. */
  errors: RowError[];
  errorCount: number;
};
