import { z } from "zod";
import { command } from "../../command";
import { reasonSchema } from "../rules/reason";
import { applyChange } from "./apply-change";
import { type Changed, selectFor, selection } from "./select-credentials";

const input = z.strictObject({ ...selection, reason: reasonSchema });

/** Withdraws for good. Completion credentials that rested on these stay, and go to the review list. */
export const revokeCredentials = command("credential.revoke", "credential.revoke", input, async (context, wanted) => {
  const rows = await selectFor(context, "revoke", wanted);
  const changed = rows.map((row) => row.id);
  const value: Changed = { changed, skipped: wanted.ids.length - changed.length };
  return { value, ...(await applyChange(context, "revoke", rows, wanted.reason)) };
});
