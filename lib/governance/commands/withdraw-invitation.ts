import { withdrawInvitation as withdraw } from "../../../db/queries/invitations";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { invitationInput } from "../rules/member-input";

/** From this commit on its link opens nothing. */
export const withdrawInvitation = command(
  "invitation.withdraw",
  "member.invite",
  invitationInput,
  async ({ tx, workspace, now }, { id }) => {
    const row = await withdraw(tx, workspace.id, id, now);
    if (!row) throw notFound("open invitation");
    return { value: { id }, audit: { subject: id, before: { email: row.email, role: row.role } }, events: [] };
  },
);
