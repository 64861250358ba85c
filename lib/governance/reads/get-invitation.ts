import { z } from "zod";
import { findInvitation } from "../../../db/queries/invitations";
import { findWorkspace } from "../../../db/queries/workspaces";
import { sha256Hex } from "../../core/hash";
import { publicRead } from "../../read";
import { invitationState } from "../rules/invitation";

/** What a link invites to; null for a link that is none. */
export const getInvitation = publicRead(
  z.strictObject({ token: z.string().max(200) }),
  async ({ db, now }, { token }) => {
    const row = await findInvitation(db, sha256Hex(token));
    const workspace = row && (await findWorkspace(db, row.workspaceId));
    if (!workspace) return null;
    const { email, role } = row;
    return { email, role, workspace: { id: workspace.id, name: workspace.name }, state: invitationState(row, now) };
  },
);
