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
import { membersWords as W } from "../words";

export const metadata: Metadata = { title: W.title };

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { members, invitations } = await ask(listMembers, actor, {});
  const hidden = { workspace: workspace.slug };
  const mayInvite = can(actor, "member.invite");
  return (
    <SettingsFrame slug={workspace.slug} actor={actor} page="members">
      <Table label={W.title}>
        <thead>
          <tr>
            <Th>{W.columns.member}</Th>
            <Th>{W.columns.role}</Th>
            <Th>{W.columns.seen}</Th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, userId, name, email, role, lastSeenAt }) => (
            <tr key={id}>
              <Td kind="name">
                <Person
                  id={userId}
                  name={name || email}
                  detail={id === actor.memberId ? W.you(email) : email}
                  href={
                    can(actor, "member.update") || id === actor.memberId
                      ? routes.dashboard(workspace.slug).member(id)
                      : undefined
                  }
                />
              </Td>
              <Td label={W.columns.role}>{ROLE_NAMES[role]}</Td>
              <Td label={W.columns.seen} dim={!lastSeenAt}>
                {lastSeenAt ? <Time at={lastSeenAt} timeZone={workspace.timeZone} /> : W.notYet}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {invitations.length > 0 && (
        <Section title={W.invited}>
          <Table label={W.invitations}>
            <thead>
              <tr>
                <Th>{W.invitationColumns.address}</Th>
                <Th>{W.columns.role}</Th>
                <Th>{W.invitationColumns.until}</Th>
                {mayInvite && <Th hidden>{W.actions}</Th>}
              </tr>
            </thead>
            <tbody>
              {invitations.map(({ id, email, role, expiresAt, expired }) => (
                <tr key={id}>
                  <Td kind="name">
                    <bdi>{email}</bdi>
                  </Td>
                  <Td label={W.columns.role}>{ROLE_NAMES[role]}</Td>
                  <Td label={W.invitationColumns.until}>
                    {expired ? <Badge status="expired" /> : <Time at={expiresAt} timeZone={workspace.timeZone} />}
                  </Td>
                  {mayInvite && (
                    <Td align="end">
                      <div className="acts justify-end">
                        {grantableRoles(actor.role).includes(role) && (
                          <ActionForm
                            action={inviteMemberAction}
                            hidden={{ ...hidden, email, role }}
                            done={W.sentAgain}
                            className=""
                          >
                            <Button type="submit" size="sm">
                              {W.again}
                            </Button>
                          </ActionForm>
                        )}
                        <ActionForm
                          action={withdrawInvitationAction}
                          hidden={{ ...hidden, id }}
                          done={W.withdrawn}
                          className=""
                        >
                          <Button type="submit" size="sm">
                            {W.withdraw}
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
        <Section title={W.invite.title} description={W.invite.text}>
          <ActionForm action={inviteMemberAction} hidden={hidden} done={W.done}>
            <TextInput name="email" type="email" label={W.email} />
            <RadioGroup
              name="role"
              label={W.columns.role}
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
                {W.send}
              </Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </SettingsFrame>
  );
}
