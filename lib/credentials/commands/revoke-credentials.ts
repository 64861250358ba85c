import { z } from "zod";
import { setStatus } from "../../../db/queries/credential-changes";
import { command } from "../../command";
import { credentialsWithdrawn } from "../rules/events";
import { reasonSchema } from "../rules/reason";
import { type Changed, selectFor, selection } from "./select-credentials";

const input = z.strictObject({ ...selection, reason: reasonSchema });

/** Withdraws for good. Completion credentials that rested on these stay, and go to the review list. */
export const revokeCredentials = command("credential.revoke", "credential.revoke", input, async (context, wanted) => {
  const rows = await selectFor(context, "revoke", wanted);
  const ids = rows.map((row) => row.id);
  if (ids.length > 0)
    await setStatus(context.tx, context.workspace.id, ids, { status: "revoked", reason: wanted.reason }, context.now);
  const value: Changed = { changed: ids, skipped: wanted.ids.length - ids.length };
  return {
    value,
    audit: rows.map((row) => ({
      subject: row.id,
      before: { status: row.status },
      after: { status: "revoked", reason: wanted.reason },
    })),
    events: credentialsWithdrawn(ids),
  };
});
