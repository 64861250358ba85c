import type { z } from "zod";
import {
  countImportRows,
  insertImport,
  insertImportRows,
  markRepeated,
  type RowCounts,
  updateImport,
} from "../../../db/queries/imports";
import { actorId, type CommandContext } from "../../command";
import { type Day, dayIn } from "../../core/dates";
import { invalid } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { readDay } from "../../core/read-day";
import type { RecordBatch, stageImportInput } from "../rules/import-input";
import { completeMapping, type ImportMapping, readHeader } from "../rules/import-mapping";
import { duplicateMessage, type RowError } from "../rules/import-row";
import { parseMapping } from "../rules/parse-mapping";
import { isComplete, rowStager, stageErrors } from "../rules/stage-rows";

export type StagedFile = RowCounts & {
  id: Id<"import">;
  notify: boolean;
  /** Where the file stopped making sense; what follows is unknown. */
  brokenAt: RowError | null;
};
type Scope = Pick<CommandContext, "tx" | "workspace" | "now">;

/** Writes a file's records as they come, then looks for addresses that stand twice. */
export async function stageFile(
  context: CommandContext,
  input: z.output<typeof stageImportInput>,
): Promise<StagedFile> {
  const { tx, workspace } = context;
  const id = newId("import");
  const issuedOn = chosenDay(context, input.issuedOn);
  let begun: { mapping: ImportMapping; stage: ReturnType<typeof rowStager> } | null = null;
  let brokenAt: RowError | null = null;
  for await (const batch of input.records) {
    begun ??= await begin(context, id, issuedOn, input, batch);
    await insertImportRows(tx, workspace.id, id, [...batch.records.map(begun.stage), ...stageErrors(batch.errors)]);
    if (batch.broken) brokenAt = batch.errors.at(-1) ?? null;
  }
  if (!begun) throw invalid("file", "The file is empty.");
  return { id, ...(await settle(context, id, begun.mapping, input.notify)), brokenAt };
}

async function begin(
  { tx, workspace, actor, now }: CommandContext,
  id: Id<"import">,
  issuedOn: Day,
  input: z.output<typeof stageImportInput>,
  batch: RecordBatch,
) {
  const header = readHeader(batch.header);
  const proposed = parseMapping(input.mapping ?? {}, header);
  // A person who looks at it may still choose the columns; a program has to have chosen.
  const mapping = input.mode === "keep" && !isComplete(proposed) ? proposed : completeMapping(proposed, header);
  await insertImport(tx, {
    workspaceId: workspace.id,
    id,
    achievementId: input.achievementId,
    fileName: input.fileName,
    header,
    mapping,
    issuedOn,
    notify: false,
    createdBy: actorId(actor),
    createdAt: now,
  });
  return { mapping, stage: rowStager(header, mapping, { timeZone: workspace.timeZone, issuedOn }) };
}

/** Counts a file whose rows are all in. People are told by themselves only where no row lies in the past. */
export async function settle(
  { tx, workspace, now }: Scope,
  id: Id<"import">,
  mapping: ImportMapping,
  asked: boolean | undefined,
): Promise<RowCounts & { notify: boolean }> {
  await markRepeated(tx, workspace.id, id, mapping.email, duplicateMessage("%1$s", "%2$s"));
  const counts = await countImportRows(tx, workspace.id, id);
  const today = dayIn(workspace.timeZone, now);
  const notify = asked ?? (counts.firstDay !== null && counts.firstDay >= today);
  await updateImport(tx, workspace.id, id, { rows: counts.rows, valid: counts.valid, notify });
  return { ...counts, notify };
}

export function chosenDay({ workspace, now }: Pick<Scope, "workspace" | "now">, text: string | undefined): Day {
  return text === undefined ? dayIn(workspace.timeZone, now) : readDay(workspace.timeZone, "issuedOn", text);
}
