import { z } from "zod";
import { tombstone } from "../../../db/queries/credential-changes";
import { countIssued, lockRoom } from "../../../db/queries/usage";
import { command } from "../../command";
import { credentialsDeleted, credentialsWithdrawn } from "../rules/events";
import { countsAgainstLimit } from "../rules/lifecycle";
import { type Changed, selectFor, selection } from "./select-credentials";

/** Erases what is personal and leaves a tombstone: the address answers 410, the ledger remembers, the limit has room for one more. */
export const deleteCredentials = command(
  "credential.delete",
  "credential.delete",
  z.strictObject(selection),
  async (context, wanted) => {
    const { tx, workspace, now } = context;
    const rows = await selectFor(context, "delete", wanted);
    const ids = rows.map((row) => row.id);
    const freed = rows.filter((row) => countsAgainstLimit(row.status)).length;
    if (ids.length > 0) await tombstone(tx, workspace.id, ids, now);
    if (freed > 0 && (await lockRoom(tx, workspace.id)) !== null) await countIssued(tx, workspace.id, -freed);
    const value: Changed = { changed: ids, skipped: wanted.ids.length - ids.length };
    const counted = rows.filter((row) => row.status === "issued" || row.status === "suspended").map((row) => row.id);
    return {
      value,
      audit: rows.map((row) => ({ subject: row.id, before: { status: row.status }, after: { status: "deleted" } })),
      events: [...credentialsWithdrawn(counted), ...credentialsDeleted(ids)],
    };
  },
);
