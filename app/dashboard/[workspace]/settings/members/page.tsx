import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Person } from "@/components/ui/person";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { listMembers } from "@/lib/governance/reads/list-members";
import { can, grantableRoles } from "@/lib/governance/rules/permissions";
import { ROLE_MEANINGS, ROLE_NAMES } from "@/lib/governance/rules/role-words";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { SettingsFrame } from "../_parts/settings-frame";
import { inviteMemberAction, withdrawInvitationAction } from "../actions";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { members, invitations } = await ask(listMembers, actor, {});
  const hidden = { workspace: workspace.slug };
  const mayInvite = can(actor, "member.invite");
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="Members">
      <Table label="Members">
        <thead>
          <tr>
            <Th>Member</Th>
            <Th>Role</Th>
            <Th>Last seen</Th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, userId, name, email, role, lastSeenAt }) => (
            <tr key={id}>
              <Td kind="name">
                <Person
                  id={userId}
                  name={name || email}
                  detail={id === actor.memberId ? `${email}, you` : email}
                  href={
                    can(actor, "member.update") || id === actor.memberId
                      ? routes.dashboard(workspace.slug).member(id)
                      : undefined
                  }
                />
              </Td>
              <Td label="Role">{ROLE_NAMES[role]}</Td>
              <Td label="Last seen" dim={!lastSeenAt}>
                {lastSeenAt ? <Time at={lastSeenAt} timeZone={workspace.timeZone} /> : "Not yet"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {invitations.length > 0 && (
        <Section title="Invited">
          <Table label="Invitations">
            <thead>
              <tr>
                <Th>Address</Th>
                <Th>Role</Th>
                <Th>Stands until</Th>
                {mayInvite && <Th hidden>Actions</Th>}
              </tr>
            </thead>
            <tbody>
              {invitations.map(({ id, email, role, expiresAt, expired }) => (
                <tr key={id}>
                  <Td kind="name">
                    <bdi>{email}</bdi>
                  </Td>
                  <Td label="Role">{ROLE_NAMES[role]}</Td>
                  <Td label="Stands until">
                    {expired ? <Badge status="expired" /> : <Time at={expiresAt} timeZone={workspace.timeZone} />}
                  </Td>
                  {mayInvite && (
                    <Td align="end">
                      <div className="acts justify-end">
                        {grantableRoles(actor.role).includes(role) && (
                          <ActionForm
                            action={inviteMemberAction}
                            hidden={{ ...hidden, email, role }}
                            done="Sent again. The earlier link no longer stands."
                            className=""
                          >
                            <Button type="submit" size="sm">
                              Send again
                            </Button>
                          </ActionForm>
                        )}
                        <ActionForm
                          action={withdrawInvitationAction}
                          hidden={{ ...hidden, id }}
                          done="Withdrawn."
                          className=""
                        >
                          <Button type="submit" size="sm">
                            Withdraw
                          </Button>
                        </ActionForm>
                      </div>
                    </Td>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
      {mayInvite && (
        <Section title="Invite somebody" description="They get a mail with a link that stands for 14 days.">
          <ActionForm action={inviteMemberAction} hidden={hidden} done="Invited.">
            <TextInput name="email" type="email" label="E-mail address" />
            <RadioGroup
              name="role"
              label="Role"
              boxed
              defaultValue="issuer"
              options={grantableRoles(actor.role).map((role) => ({
                value: role,
                label: ROLE_NAMES[role],
                help: ROLE_MEANINGS[role],
              }))}
            />
            <div>
              <Button type="submit" variant="ink">
                Invite
              </Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </SettingsFrame>
  );
}
