import { rehearse } from "../../../db/client";
import { listRowErrors } from "../../../db/queries/imports";
import { type CommandContext, command } from "../../command";
import { invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import type { Outcome } from "../../governance/rules/outcome";
import { type ImportReport, MAX_REPORTED, stageImportInput } from "../rules/import-input";
import { beginImport } from "./begin-import";
import { openAchievement } from "./open-achievement";
import { type StagedFile, stageFile } from "./stage-file";

export type StagedImport = ImportReport & { importId: Id<"import"> | null; jobId: Id<"job"> | null };

/** Takes a file in, in one transaction: every record is read and staged, or nothing is written. */
export const stageImport = command(
  "import.stage",
  "credential.issue",
  stageImportInput,
  async (context, input): Promise<Outcome<StagedImport>> => {
    await openAchievement(context, input.achievementId);
    if (input.mode === "check") {
      const report = await rehearse(context.tx, async (tx) => {
        const within = { ...context, tx };
        return reportOf(within, await stageFile(within, input));
      });
      return { value: { ...report, importId: null, jobId: null }, audit: [], events: [] };
    }
    const staged = await stageFile(context, input);
    const { id, rows, valid, brokenAt } = staged;
    if (brokenAt) throw invalid("file", `Line ${brokenAt.line}: ${brokenAt.message}`);
    const report = await reportOf(context, staged);
    if (input.mode === "keep") {
      return {
        value: { ...report, importId: id, jobId: null },
        audit: { subject: id, after: { rows, valid } },
        events: [],
      };
    }
    const begun = await beginImport(context, staged, input.skipInvalid);
    return { ...begun, value: { ...report, ...begun.value } };
  },
);

async function reportOf(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  { id, rows, valid }: StagedFile,
): Promise<ImportReport> {
  const errors = rows > valid ? await listRowErrors(tx, workspace.id, id, MAX_REPORTED) : [];
  return { rows, valid, errors, errorCount: rows - valid };
}
