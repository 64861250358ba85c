import { listGradeErrors, updateGradeImport } from "../../../db/queries/grade-imports";
import { insertJob } from "../../../db/queries/jobs";
import { actorId, type CommandContext } from "../../command";
import { DomainError } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { MAX_REPORTED } from "../../credentials/rules/import-input";
import type { Outcome } from "../../governance/rules/outcome";
import { gradeImportRequested } from "../rules/grade-import-events";

type Staged = { id: Id<"import">; courseId: Id<"course">; rows: number; valid: number };

/** Hands a staged file over to its job, unless something is wrong with it that nobody agreed to leave out. */
export async function beginGrades(
  { tx, workspace, actor, now }: CommandContext,
  { id, courseId, rows, valid }: Staged,
  skipInvalid: boolean,
): Promise<Outcome<{ importId: Id<"import">; courseId: Id<"course">; jobId: Id<"job"> }>> {
  const bad = rows - valid;
  if (rows === 0) throw new DomainError("invalid", "The file has headings, but no rows.");
  if (valid === 0 || (bad > 0 && !skipInvalid)) {
    const errors = await listGradeErrors(tx, workspace.id, id, MAX_REPORTED);
    const why =
      valid === 0
        ? "No row of this file can be imported."
        : `${bad} of ${rows} rows cannot be imported. Mend them, or leave them out.`;
    throw new DomainError("invalid", why, {
      fields: errors.map((error) => ({ path: `line ${error.line}`, ...error })),
    });
  }
  const jobId = newId("job");
  await insertJob(tx, {
    workspaceId: workspace.id,
    id: jobId,
    kind: "grades.import",
    subject: id,
    total: valid,
    createdBy: actorId(actor),
    createdAt: now,
  });
  await updateGradeImport(tx, workspace.id, id, { jobId });
  return {
    value: { importId: id, courseId, jobId },
    audit: { subject: id, after: { courseId, jobId, rows, valid } },
    events: [gradeImportRequested(jobId)],
  };
}
