import { isGroupNameTaken, lockGroup, renameGroup } from "../../../db/queries/groups";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { assertVersion } from "../../core/versions";
import { updateGroupInput } from "../rules/group-input";
import { nameTaken } from "./create-group";

export const updateGroup = command(
  "group.update",
  "group.write",
  updateGroupInput,
  async ({ tx, workspace }, { id, name, ifVersion }) => {
    const before = await lockGroup(tx, workspace.id, id);
    if (!before) throw notFound("group");
    assertVersion(before.version, ifVersion);
    const after = name ?? before.name;
    if (await isGroupNameTaken(tx, workspace.id, after, id)) throw nameTaken(after);
    await renameGroup(tx, workspace.id, id, after);
    return { value: { id }, audit: { subject: id, before: { name: before.name }, after: { name: after } }, events: [] };
  },
);
