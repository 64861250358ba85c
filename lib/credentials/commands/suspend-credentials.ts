import { z } from "zod";
import { setStatus } from "../../../db/queries/credential-changes";
import { command } from "../../command";
import { credentialsWithdrawn } from "../rules/events";
import { reasonSchema } from "../rules/reason";
import { type Changed, selectFor, selection } from "./select-credentials";

const input = z.strictObject({ ...selection, reason: reasonSchema });

/** Puts on hold, reversibly: nothing is lost, but it does not count and verifies as on hold. */
export const suspendCredentials = command(
  "credential.suspend",
  "credential.suspend",
  input,
  async (context, wanted) => {
    const rows = await selectFor(context, "suspend", wanted);
    const ids = rows.map((row) => row.id);
    if (ids.length > 0)
      await setStatus(
        context.tx,
        context.workspace.id,
        ids,
        { status: "suspended", reason: wanted.reason },
        context.now,
      );
    const value: Changed = { changed: ids, skipped: wanted.ids.length - ids.length };
    return {
      value,
      audit: rows.map((row) => ({
        subject: row.id,
        before: { status: row.status },
        after: { status: "suspended", reason: wanted.reason },
      })),
      events: credentialsWithdrawn(ids),
    };
  },
);
