import { z } from "zod";
import { findCredentials } from "../../../db/queries/credentials";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { viewCredential } from "../rules/view";

/** One credential; a deleted or erased one is `gone`. */
export const getCredential = read(
  "credential.read",
  z.strictObject({ id: idSchema("credential") }),
  async ({ db, workspace, now }, { id }) => {
    const [row] = await findCredentials(db, workspace.id, [id]);
    if (!row) throw notFound("credential");
    if (row.status === "deleted" || row.erasedAt) throw new DomainError("gone", "This credential was deleted.");
    return viewCredential(row, now);
  },
);

/** Several, in the order asked for; unknown ones are left out. */
export const getCredentials = read(
  "credential.read",
  z.strictObject({ ids: z.array(idSchema("credential")).max(1000) }),
  async ({ db, workspace, now }, { ids }) => {
    const rows = new Map((await findCredentials(db, workspace.id, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [viewCredential(row, now)] : [];
    });
  },
);
