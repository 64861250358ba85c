import { z } from "zod";
import { type Command, type ExecuteOptions, execute } from "../command";
import { cleanLine } from "../core/text";
import { type StagedGradeImport, stageGrades } from "../courses/commands/stage-grades";
import { type StagedImport, stageImport } from "../credentials/commands/stage-import";
import type { Actor } from "../governance/rules/permissions";
import { type ByteSource, MAX_CSV_BYTES, readCsv } from "../platform/csv-stream";

type Settings = Omit<z.input<typeof stageImport.input>, "records">;

/** The door of files: bytes as they come in, to records, to the verb that stages them. */
export function importFile(
  actor: Actor,
  settings: Settings,
  bytes: ByteSource,
  options: ExecuteOptions = {},
): Promise<StagedImport> {
  return execute(stageImport, actor, { ...settings, records: readCsv(bytes) }, options);
}

const TOO_LARGE = "This file is larger than 50 MB. Split it into several.";
const { achievementId, issuedOn } = stageImport.input.shape;
const uploadForm = z
  .strictObject({ achievementId, issuedOn, file: z.file("Choose a CSV file.").max(MAX_CSV_BYTES, TOO_LARGE) })
  .transform(({ file, ...settings }) => ({
    ...settings,
    fileName: cleanLine(file.name).slice(-200) || "import.csv",
    mode: "keep" as const,
    skipInvalid: false,
    records: readCsv(file.stream()),
  }));

/** The form of a file: what a browser sends in one piece, read as it is needed. */
export const uploadImport: Command<typeof uploadForm, StagedImport> = { ...stageImport, input: uploadForm };

const grades = stageGrades.input.shape;
const gradesForm = z
  .strictObject({
    courseId: grades.courseId,
    achievedAt: grades.achievedAt,
    file: z.file("Choose a CSV file.").max(MAX_CSV_BYTES, TOO_LARGE),
  })
  .transform(({ file, ...settings }) => ({
    ...settings,
    fileName: cleanLine(file.name).slice(-200) || "grades.csv",
    mode: "keep" as const,
    skipInvalid: false,
    records: readCsv(file.stream()),
  }));

/** The form of a file of grades. */
export const uploadGrades: Command<typeof gradesForm, StagedGradeImport> = { ...stageGrades, input: gradesForm };
