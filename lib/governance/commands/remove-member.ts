import { z } from "zod";
import { deleteMember, lockMember, lockOwners } from "../../../db/queries/members";
import { type CommandContext, command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import { memberInput } from "../rules/member-input";
import { assertOwnerLeft } from "../rules/owners";

/** What they did stays under their name in the history. */
export const removeMember = command("member.remove", "member.update", memberInput, (context, { memberId }) =>
  endMembership(context, memberId),
);

/** One's own membership; the last owner stays. */
export const leaveWorkspace = command("member.leave", "member.leave", z.strictObject({}), (context) => {
  if (context.actor.kind !== "member") throw new DomainError("forbidden", "Only a member can leave.");
  return endMembership(context, context.actor.memberId);
});

async function endMembership({ tx, workspace }: CommandContext, memberId: Id<"member">) {
  const owners = await lockOwners(tx, workspace.id);
  const member = await lockMember(tx, workspace.id, memberId);
  if (!member) throw notFound("member");
  assertOwnerLeft(owners, memberId);
  await deleteMember(tx, workspace.id, memberId);
  const audit = { subject: memberId, before: { userId: member.userId, role: member.role } };
  return { value: { memberId }, audit, events: [] };
}
