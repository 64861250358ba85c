import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { requireMember } from "@/lib/auth/session";
import { listMembers } from "@/lib/governance/reads/list-members";
import { can, ROLES } from "@/lib/governance/rules/permissions";
import { ROLE_MEANINGS, ROLE_NAMES } from "@/lib/governance/rules/role-words";
import { ask } from "@/lib/read";
import { SettingsFrame } from "../../_parts/settings-frame";
import { changeRoleAction, endMemberSessionsAction, leaveWorkspaceAction, removeMemberAction } from "../../actions";

export const metadata: Metadata = { title: "Member" };

type Props = { params: Promise<{ workspace: string; member: string }> };

/** A page and not a menu, so that it works before JavaScript. */
export default async function MemberPage({ params }: Props) {
  const { workspace: slug, member: id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const { members } = await ask(listMembers, actor, {});
  const member = members.find((each) => each.id === id);
  const mayChange = can(actor, "member.update");
  const self = id === actor.memberId;
  if (!member || !(mayChange || self)) notFound();
  const hidden = { workspace: workspace.slug, memberId: member.id };
  const name = member.name || member.email;
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="Members">
      <Section title={name} description={member.name ? member.email : undefined}>
        {mayChange && (
          <ActionForm action={changeRoleAction} hidden={hidden}>
            <RadioGroup
              name="role"
              label="Role"
              boxed
              defaultValue={member.role}
              options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role], help: ROLE_MEANINGS[role] }))}
            />
            <div>
              <Button type="submit" variant="ink">
                Change the role
              </Button>
            </div>
          </ActionForm>
        )}
      </Section>
      {mayChange && !self && (
        <Section title="Sign out everywhere" description="After a lost laptop, say. They can sign in again.">
          <ActionForm action={endMemberSessionsAction} hidden={hidden} done="Signed out everywhere." className="">
            <Button type="submit">End all sessions</Button>
          </ActionForm>
        </Section>
      )}
      <Section
        title={self ? "Leave" : "Remove"}
        description={
          self
            ? "You no longer see this workspace. What you did stays in its history."
            : "They no longer see this workspace. What they did stays in its history."
        }
      >
        {self ? (
          <ActionForm action={leaveWorkspaceAction} hidden={{ workspace: workspace.slug }} className="">
            <Button type="submit" variant="danger">
              Leave the workspace
            </Button>
          </ActionForm>
        ) : (
          <ActionForm action={removeMemberAction} hidden={hidden} className="">
            <Button type="submit" variant="danger">
              Remove from the workspace
            </Button>
          </ActionForm>
        )}
      </Section>
    </SettingsFrame>
  );
}
