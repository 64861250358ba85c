import { z } from "zod";
import { findImport } from "../../../db/queries/imports";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import type { ImportMapping } from "../rules/import-mapping";

/** A staged file: how it is read, what it holds, and the job that it became. */
export const getImport = read(
  "credential.read",
  z.strictObject({ id: idSchema("import") }),
  async ({ db, workspace }, { id }) => {
    const row = await findImport(db, workspace.id, id);
    if (!row) throw notFound("import");
    const { achievementId, fileName, header, mapping, issuedOn, notify, rows, valid, jobId, createdAt } = row;
    return {
      id,
      achievementId,
      fileName,
      header,
      mapping: mapping as ImportMapping,
      issuedOn,
      notify,
      rows,
      valid,
      jobId,
      createdAt: createdAt.toISOString(),
    };
  },
);
