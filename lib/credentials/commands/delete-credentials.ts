import { z } from "zod";
import { command } from "../../command";
import { applyChange } from "./apply-change";
import { type Changed, selectFor, selection } from "./select-credentials";

/** Erases what is personal and leaves a tombstone: the address answers 410, the ledger remembers, the limit has room for one more. */
export const deleteCredentials = command(
  "credential.delete",
  "credential.delete",
  z.strictObject(selection),
  async (context, wanted) => {
    const rows = await selectFor(context, "delete", wanted);
    const changed = rows.map((row) => row.id);
    const value: Changed = { changed, skipped: wanted.ids.length - changed.length };
    return { value, ...(await applyChange(context, "delete", rows)) };
  },
);
