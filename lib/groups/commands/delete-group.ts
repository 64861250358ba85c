import { z } from "zod";
import { lockGroup, deleteGroup as remove } from "../../../db/queries/groups";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

/** Its recipients stay; they are only no longer grouped by it. */
export const deleteGroup = command(
  "group.delete",
  "group.write",
  z.strictObject({ id: idSchema("group") }),
  async ({ tx, workspace }, { id }) => {
    const before = await lockGroup(tx, workspace.id, id);
    if (!before) throw notFound("group");
    await remove(tx, workspace.id, id);
    return { value: { id }, audit: { subject: id, before: { name: before.name } }, events: [] };
  },
);
