import { insertGroup } from "../../../db/queries/groups";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { newId } from "../../core/ids";
import { createGroupInput } from "../rules/group-input";

/** Names are compared without case. */
export const createGroup = command(
  "group.create",
  "group.write",
  createGroupInput,
  async ({ tx, workspace, now }, { name }) => {
    const id = newId("group");
    const made = await insertGroup(tx, { workspaceId: workspace.id, id, name, createdAt: now });
    if (!made) throw nameTaken(name);
    return { value: { id }, audit: { subject: id, after: { name } }, events: [] };
  },
);

export function nameTaken(name: string): DomainError {
  const message = `There is a group called ${name} already.`;
  return new DomainError("conflict", message, { fields: [{ path: "name", message }] });
}
