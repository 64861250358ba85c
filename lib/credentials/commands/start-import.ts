import { lockImport } from "../../../db/queries/imports";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { startImportInput } from "../rules/import-input";
import { beginImport } from "./begin-import";
import { openAchievement } from "./open-achievement";

/** A person looked at the staged file and said yes. */
export const startImport = command(
  "import.start",
  "credential.issue",
  startImportInput,
  async (context, { id, notify, skipInvalid }) => {
    const staged = await lockImport(context.tx, context.workspace.id, id);
    if (!staged) throw notFound("import");
    if (staged.jobId) throw new DomainError("conflict", "This import has begun already.");
    await openAchievement(context, staged.achievementId);
    return beginImport(context, { ...staged, notify: notify ?? staged.notify }, skipInvalid);
  },
);
