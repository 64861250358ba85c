import { z } from "zod";
import { command } from "../../command";
import { reasonSchema } from "../rules/reason";
import { applyChange } from "./apply-change";
import { type Changed, selectFor, selection } from "./select-credentials";

const input = z.strictObject({ ...selection, reason: reasonSchema });

/** Puts on hold, reversibly: nothing is lost, but it does not count and verifies as on hold. */
export const suspendCredentials = command(
  "credential.suspend",
  "credential.suspend",
  input,
  async (context, wanted) => {
    const rows = await selectFor(context, "suspend", wanted);
    const changed = rows.map((row) => row.id);
    const value: Changed = { changed, skipped: wanted.ids.length - changed.length };
    return { value, ...(await applyChange(context, "suspend", rows, wanted.reason)) };
  },
);
