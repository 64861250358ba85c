import { lockMember, lockOwners, setRole } from "../../../db/queries/members";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { changeRoleInput } from "../rules/member-input";
import { assertOwnerLeft } from "../rules/owners";

export const changeRole = command(
  "member.change-role",
  "member.update",
  changeRoleInput,
  async ({ tx, workspace }, { memberId, role }) => {
    const owners = await lockOwners(tx, workspace.id);
    const member = await lockMember(tx, workspace.id, memberId);
    if (!member) throw notFound("member");
    if (role !== "owner") assertOwnerLeft(owners, memberId);
    await setRole(tx, workspace.id, memberId, role);
    const audit = { subject: memberId, before: { role: member.role }, after: { role } };
    return { value: { memberId, role }, audit: member.role === role ? [] : audit, events: [] };
  },
);
