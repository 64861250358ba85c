import { z } from "zod";
import { setStatus } from "../../../db/queries/credential-changes";
import { command } from "../../command";
import { credentialsReinstated } from "../rules/events";
import { type Changed, selectFor, selection } from "./select-credentials";

/** Lifts a suspension; pathways look again, since a step may be back. */
export const reinstateCredentials = command(
  "credential.reinstate",
  "credential.suspend",
  z.strictObject(selection),
  async (context, wanted) => {
    const rows = await selectFor(context, "reinstate", wanted);
    const ids = rows.map((row) => row.id);
    if (ids.length > 0)
      await setStatus(context.tx, context.workspace.id, ids, { status: "issued", reason: null }, context.now);
    const value: Changed = { changed: ids, skipped: wanted.ids.length - ids.length };
    return {
      value,
      audit: rows.map((row) => ({
        subject: row.id,
        before: { status: row.status, reason: row.reason },
        after: { status: "issued" },
      })),
      events: credentialsReinstated(ids),
    };
  },
);
