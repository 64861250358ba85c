import { z } from "zod";
import { findGroupsOf } from "../../../db/queries/groups";
import { findRecipient } from "../../../db/queries/recipients";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { viewRecipient } from "../rules/recipient-view";

/** An erased recipient is answered like one that never was. */
export const getRecipient = read(
  "recipient.read",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ db, workspace }, { id }) => {
    const row = await findRecipient(db, workspace.id, id);
    if (!row) throw notFound("recipient");
    return viewRecipient(row, (await findGroupsOf(db, workspace.id, [id])).get(id) ?? []);
  },
);
