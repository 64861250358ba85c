import { lockImport, nextCells, rewriteImportRows, updateImport } from "../../../db/queries/imports";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { remapImportInput } from "../rules/import-input";
import { completeMapping } from "../rules/import-mapping";
import { parseMapping } from "../rules/parse-mapping";
import { rowStager } from "../rules/stage-rows";
import { chosenDay, settle } from "./stage-file";

const BATCH = 2000;

/** Reads a staged file anew, with other columns or another day. */
export const remapImport = command(
  "import.remap",
  "credential.issue",
  remapImportInput,
  async (context, { id, mapping: wish, issuedOn: wished }) => {
    const { tx, workspace } = context;
    const before = await lockImport(tx, workspace.id, id);
    if (!before) throw notFound("import");
    if (before.jobId) throw new DomainError("conflict", "This import has begun, so its columns are settled.");
    const mapping = completeMapping(parseMapping(wish ?? {}, before.header), before.header);
    const issuedOn = wished === undefined ? before.issuedOn : chosenDay(context, wished);
    const stage = rowStager(before.header, mapping, { timeZone: workspace.timeZone, issuedOn });
    for (let after = 0; ; ) {
      const records = await nextCells(tx, workspace.id, id, { after, limit: BATCH, width: before.header.length });
      await rewriteImportRows(tx, workspace.id, id, records.map(stage));
      after = records.at(-1)?.line ?? after;
      if (records.length < BATCH) break;
    }
    await updateImport(tx, workspace.id, id, { mapping, issuedOn });
    const { rows, valid } = await settle(context, id, mapping, undefined);
    return {
      value: { importId: id, rows, valid },
      audit: { subject: id, after: { mapping, rows, valid } },
      events: [],
    };
  },
);
