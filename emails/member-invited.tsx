import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Role } from "@/lib/governance/rules/permissions";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type MemberInvitedProps = { workspace: Brand; inviterName: string; role: Role; url: string };

const MEANING: Record<Role, string> = {
  viewer: "As a viewer you see everything and change nothing.",
  issuer: "As an issuer you create achievements and pathways, and issue credentials.",
  admin: "As an admin you also look after members, API keys and settings.",
  owner: "As an owner you may do everything, the credential limit and the roles of others included.",
};

export const memberInvitedMail: MailTemplate<MemberInvitedProps> = {
  subject: MAIL_SUBJECTS["member-invited"],
  Body: ({ workspace, inviterName, role, url }) => (
    <MailLayout
      brand={workspace}
      preview={MEANING[role]}
      title={
        <>
          Join <bdi>{workspace.name}</bdi> on Waymark
        </>
      }
      action={{ label: "Accept the invitation", url }}
      footer={
        <>
          You get this because <bdi>{inviterName}</bdi> entered this address. If you do not know them, leave it: nothing
          happens until you accept.
        </>
      }
    >
      <Paragraph>
        <bdi>{inviterName}</bdi> invites you to work with <bdi>{workspace.name}</bdi>. {MEANING[role]}
      </Paragraph>
    </MailLayout>
  ),
};
