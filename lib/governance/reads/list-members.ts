import { z } from "zod";
import { listOpenInvitations } from "../../../db/queries/invitations";
import { listMembers as findMembers } from "../../../db/queries/members";
import { read } from "../../read";
import { invitationState } from "../rules/invitation";

const LIMIT = 1_000;

/** Who works here, mightiest first, and who is invited. */
export const listMembers = read("member.read", z.strictObject({}), async ({ db, workspace, now }) => {
  const members = await findMembers(db, workspace.id, LIMIT);
  const invitations = await listOpenInvitations(db, workspace.id, LIMIT);
  return {
    members: members.map((member) => ({ ...member, name: member.name ?? "" })),
    invitations: invitations.map(({ tokenHash, emailKey, ...shown }) => ({
      ...shown,
      expired: invitationState(shown, now) === "expired",
    })),
  };
});
