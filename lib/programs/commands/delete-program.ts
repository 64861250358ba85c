import { z } from "zod";
import { isProgramInUse, deleteProgram as remove } from "../../../db/queries/programs";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { openProgram } from "./open-program";

/** A draft, or one that was started for nobody. What people have done in a program, and how it ended for them, stays. */
export const deleteProgram = command(
  "program.delete",
  "program.write",
  z.strictObject({ id: idSchema("program") }),
  async (context, { id }) => {
    const { tx, workspace } = context;
    const before = await openProgram(context, id, "update");
    if (before.status === "ended")
      throw new DomainError("conflict", "This program has ended. It stays, with its results.");
    if (before.status === "running" && (await isProgramInUse(tx, workspace.id, id)))
      throw new DomainError("conflict", "People are in this program or have done parts of it. End it instead.");
    await remove(tx, workspace.id, id);
    return { value: { id }, audit: { subject: id, before: { name: before.name } }, events: [] };
  },
);
