import { z } from "zod";
import { findMembers, lockGroup, deleteGroup as remove } from "../../../db/queries/groups";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { groupsChanged } from "../../recipients/rules/events";

/** Its recipients stay; they are only no longer grouped by it. */
export const deleteGroup = command(
  "group.delete",
  "group.write",
  z.strictObject({ id: idSchema("group") }),
  async ({ tx, workspace }, { id }) => {
    const before = await lockGroup(tx, workspace.id, id);
    if (!before) throw notFound("group");
    const members = await findMembers(tx, workspace.id, id);
    await remove(tx, workspace.id, id);
    return { value: { id }, audit: { subject: id, before: { name: before.name } }, events: groupsChanged(members) };
  },
);
