import { z } from "zod";
import { findGroupsOf } from "../../../db/queries/groups";
import { listRecipients as query } from "../../../db/queries/recipients";
import { idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { emailKey } from "../../core/text";
import { read } from "../../read";
import { type RecipientView, viewRecipient } from "../rules/recipient-view";

const input = z.strictObject({
  email: z.string().trim().max(320).optional(),
  search: z.string().trim().max(200).optional(),
  groupId: idSchema("group").optional(),
  ...pageInput,
});

/** By name. `email` is compared without case; `search` finds part of a name or address. */
export const listRecipients = read(
  "recipient.read",
  input,
  async ({ db, workspace }, { limit, cursor, email, ...filter }): Promise<Page<RecipientView>> => {
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const key = email === undefined ? undefined : emailKey(email);
    const rows = await query(db, workspace.id, { ...filter, emailKey: key, after, limit: limit + 1 });
    const groups = await findGroupsOf(
      db,
      workspace.id,
      rows.map((row) => row.id),
    );
    return toPage(
      rows,
      limit,
      (row) => viewRecipient(row, groups.get(row.id) ?? []),
      (row) => [row.sortName, row.id],
    );
  },
);
