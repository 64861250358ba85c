import { lockMember } from "../../../db/queries/members";
import { deleteSessions } from "../../../db/queries/users";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { memberInput } from "../rules/member-input";

/** Signs a member out everywhere, as after a lost laptop; they can sign in again. */
export const endMemberSessions = command(
  "member.end-sessions",
  "member.update",
  memberInput,
  async ({ tx, workspace }, { memberId }) => {
    const member = await lockMember(tx, workspace.id, memberId);
    if (!member) throw notFound("member");
    const ended = await deleteSessions(tx, member.userId, null);
    return { value: { ended }, audit: { subject: memberId, after: { ended } }, events: [] };
  },
);
