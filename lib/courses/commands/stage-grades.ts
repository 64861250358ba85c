import { rehearse } from "../../../db/client";
import { listGradeErrors } from "../../../db/queries/grade-imports";
import { type CommandContext, command } from "../../command";
import { invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import { MAX_REPORTED } from "../../credentials/rules/import-input";
import type { Outcome } from "../../governance/rules/outcome";
import { type GradeReport, stageGradesInput } from "../rules/grade-import-input";
import { beginGrades } from "./begin-grades";
import { type StagedGradeFile, stageGradeFile } from "./stage-grade-file";

export type StagedGradeImport = GradeReport & {
  courseId: Id<"course">;
  importId: Id<"import"> | null;
  jobId: Id<"job"> | null;
};

/** Takes a file of grades in, in one transaction: every record is read and staged, or nothing is written. */
export const stageGrades = command(
  "grades.stage",
  "grade.write",
  stageGradesInput,
  async (context, input): Promise<Outcome<StagedGradeImport>> => {
    if (input.mode === "check") {
      const report = await rehearse(context.tx, async (tx) => {
        const within = { ...context, tx };
        return reportOf(within, await stageGradeFile(within, input));
      });
      return { value: { ...report, courseId: input.courseId, importId: null, jobId: null }, audit: [], events: [] };
    }
    const staged = await stageGradeFile(context, input);
    const { id, rows, valid, brokenAt } = staged;
    if (brokenAt) throw invalid("file", `Line ${brokenAt.line}: ${brokenAt.message}`);
    const report = await reportOf(context, staged);
    if (input.mode === "keep")
      return {
        value: { ...report, courseId: input.courseId, importId: id, jobId: null },
        audit: { subject: id, after: { courseId: input.courseId, rows, valid } },
        events: [],
      };
    const begun = await beginGrades(context, { ...staged, courseId: input.courseId }, input.skipInvalid);
    return { ...begun, value: { ...report, ...begun.value } };
  },
);

async function reportOf(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  { id, header, mapping, rows, valid, grades }: StagedGradeFile,
): Promise<GradeReport> {
  const errors = rows > valid ? await listGradeErrors(tx, workspace.id, id, MAX_REPORTED) : [];
  const unmatched = mapping.unmatched.map((column) => header[column] ?? "");
  return { format: mapping.format, rows, valid, grades, unmatched, errors, errorCount: rows - valid };
}
