import { z } from "zod";
import { command } from "../../command";
import { applyChange } from "./apply-change";
import { type Changed, selectFor, selection } from "./select-credentials";

/** Lifts a suspension; pathways look again, since a step may be back. */
export const reinstateCredentials = command(
  "credential.reinstate",
  "credential.suspend",
  z.strictObject(selection),
  async (context, wanted) => {
    const rows = await selectFor(context, "reinstate", wanted);
    const changed = rows.map((row) => row.id);
    const value: Changed = { changed, skipped: wanted.ids.length - changed.length };
    return { value, ...(await applyChange(context, "reinstate", rows)) };
  },
);
