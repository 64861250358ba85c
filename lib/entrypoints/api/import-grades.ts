import { z } from "zod";
import { parseInput } from "../../core/parse";
import type { StagedGradeImport } from "../../courses/commands/stage-grades";
import { gradeImportSettings } from "../../courses/rules/grade-import-input";
import { readCsv } from "../../platform/csv-stream";
import type { gradeImportAnswer } from "./answers";
import { importQuery } from "./import";
import type { Parts } from "./input";

const { courseId, achievedAt } = gradeImportSettings;
const { dryRun, skipInvalid, mapping, fileName } = importQuery.shape;

export const gradeImportQuery = z.strictObject({
  kind: z.literal("grades"),
  courseId,
  dryRun,
  skipInvalid,
  mapping,
  achievedAt,
  fileName,
});

/** Both kinds in one, as the document of the API shows them. */
export const anyImportQuery = z.strictObject({
  ...importQuery.shape,
  kind: z.enum(["credentials", "grades"]),
  achievementId: importQuery.shape.achievementId.optional().meta({ description: "For kind=credentials." }),
  courseId: courseId.optional().meta({ description: "For kind=grades." }),
  achievedAt: achievedAt.meta({
    description: "For kind=grades: when grades without a day of their own were achieved.",
  }),
});

export function gradeImportRequest({ query, bytes }: Parts) {
  const { kind: _kind, dryRun, ...settings } = parseInput(gradeImportQuery, query);
  return { ...settings, mode: dryRun ? "check" : "start", records: readCsv(bytes) };
}

export function showGradeImport(staged: StagedGradeImport): z.input<typeof gradeImportAnswer> {
  const { jobId, importId, courseId: _courseId, ...report } = staged;
  return jobId && importId ? { jobId, importId } : report;
}
