import { z } from "zod";
import { findGroupsOf } from "../../../db/queries/groups";
import { findRecipient } from "../../../db/queries/recipients";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { viewRecipient } from "../rules/recipient-view";

/** An erased recipient is answered like one that never was; a merged one is the one that it was merged into. */
export const getRecipient = read(
  "recipient.read",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ db, workspace }, { id }) => {
    const asked = await findRecipient(db, workspace.id, id);
    const row = asked?.mergedInto ? await findRecipient(db, workspace.id, asked.mergedInto) : asked;
    if (!row) throw notFound("recipient");
    return viewRecipient(row, (await findGroupsOf(db, workspace.id, [row.id])).get(row.id) ?? []);
  },
);
