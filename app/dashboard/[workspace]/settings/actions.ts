"use server";
import { setBrand } from "@/lib/designs/commands/set-brand";
import { removeLogo, setLogo } from "@/lib/designs/commands/set-logo";
import { action } from "@/lib/entrypoints/action";
import { changeRole } from "@/lib/governance/commands/change-role";
import { createApiKey } from "@/lib/governance/commands/create-api-key";
import { endMemberSessions } from "@/lib/governance/commands/end-member-sessions";
import { inviteMember } from "@/lib/governance/commands/invite-member";
import { proveWebsite } from "@/lib/governance/commands/prove-website";
import { leaveWorkspace, removeMember } from "@/lib/governance/commands/remove-member";
import { revokeApiKey } from "@/lib/governance/commands/revoke-api-key";
import { updateWorkspace } from "@/lib/governance/commands/update-workspace";
import { withdrawInvitation } from "@/lib/governance/commands/withdraw-invitation";
import { routes } from "@/lib/routes";

export const updateWorkspaceAction = action(updateWorkspace, {
  empty: { kind: "", about: "", signatoryName: "", signatoryTitle: "", website: "" },
});
export const setSenderAction = action(updateWorkspace, { empty: { senderName: null, replyTo: null } });
export const proveWebsiteAction = action(proveWebsite);
export const setBrandAction = action(setBrand, { empty: { accent: "" } });
export const setLogoAction = action(setLogo);
export const removeLogoAction = action(removeLogo);
export const setLimitAction = action(updateWorkspace, { empty: { credentialLimit: null } });

const toMembers = { redirectTo: (_: unknown, slug: string) => routes.dashboard(slug).members() };
export const inviteMemberAction = action(inviteMember);
export const withdrawInvitationAction = action(withdrawInvitation);
export const changeRoleAction = action(changeRole, toMembers);
export const endMemberSessionsAction = action(endMemberSessions);
export const removeMemberAction = action(removeMember, toMembers);
export const leaveWorkspaceAction = action(leaveWorkspace, { redirectTo: () => routes.dashboards() });

export const createApiKeyAction = action(createApiKey);
export const revokeApiKeyAction = action(revokeApiKey, { redirectTo: (_, slug) => routes.dashboard(slug).apiKeys() });
