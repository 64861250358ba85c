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
import { memberWords as W } from "../../words";

export const metadata: Metadata = { title: W.title };

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
    <SettingsFrame slug={workspace.slug} actor={actor} page="members">
      <Section title={name} description={member.name ? member.email : undefined}>
        {mayChange && (
          <ActionForm action={changeRoleAction} hidden={hidden}>
            <RadioGroup
              name="role"
              label={W.role}
              boxed
              defaultValue={member.role}
              options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role], help: ROLE_MEANINGS[role] }))}
            />
            <div>
              <Button type="submit" variant="ink">
                {W.change}
              </Button>
            </div>
          </ActionForm>
        )}
      </Section>
      {mayChange && !self && (
        <Section title={W.sessions.title} description={W.sessions.text}>
          <ActionForm action={endMemberSessionsAction} hidden={hidden} done={W.ended} className="">
            <Button type="submit">{W.end}</Button>
          </ActionForm>
        </Section>
      )}
      <Section title={self ? W.leave.title : W.remove.title} description={self ? W.leave.text : W.remove.text}>
        {self ? (
          <ActionForm action={leaveWorkspaceAction} hidden={{ workspace: workspace.slug }} className="">
            <Button type="submit" variant="danger">
              {W.leave.button}
            </Button>
          </ActionForm>
        ) : (
          <ActionForm action={removeMemberAction} hidden={hidden} className="">
            <Button type="submit" variant="danger">
              {W.remove.button}
            </Button>
          </ActionForm>
        )}
      </Section>
    </SettingsFrame>
  );
}
