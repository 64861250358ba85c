import { listRowErrors, updateImport } from "../../../db/queries/imports";
import { insertJob } from "../../../db/queries/jobs";
import { actorId, type CommandContext } from "../../command";
import { DomainError } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import type { Outcome } from "../../governance/rules/outcome";
import { importRequested } from "../rules/events";
import { type ImportReport, MAX_REPORTED } from "../rules/import-input";

export type ImportStarted = { importId: Id<"import">; jobId: Id<"job"> };
type Staged = Pick<ImportReport, "rows" | "valid"> & { id: Id<"import">; notify: boolean };

/** Hands a staged import over to its job, unless something is wrong with it that nobody agreed to leave out. */
export async function beginImport(
  { tx, workspace, actor, now }: CommandContext,
  { id, rows, valid, notify }: Staged,
  skipInvalid: boolean,
): Promise<Outcome<ImportStarted>> {
  const bad = rows - valid;
  if (rows === 0) throw new DomainError("invalid", "The file has headings, but no rows.");
  if (valid === 0 || (bad > 0 && !skipInvalid)) {
    const errors = await listRowErrors(tx, workspace.id, id, MAX_REPORTED);
    throw new DomainError("invalid", refusalOf(bad, rows), {
      fields: errors.map((error) => ({ path: `line ${error.line}`, ...error })),
    });
  }
  const jobId = newId("job");
  await insertJob(tx, {
    workspaceId: workspace.id,
    id: jobId,
    kind: "credentials.import",
    subject: id,
    total: valid,
    createdBy: actorId(actor),
    createdAt: now,
  });
  await updateImport(tx, workspace.id, id, { jobId, notify });
  return {
    value: { importId: id, jobId },
    audit: { subject: id, after: { jobId, rows, valid, notify } },
    events: [importRequested(jobId)],
  };
}

function refusalOf(bad: number, rows: number): string {
  if (bad === rows) return "No row of this file can be imported.";
  return `${bad} of ${rows} rows cannot be imported. Mend them, or leave them out.`;
}
