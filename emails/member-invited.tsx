import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Role } from "@/lib/governance/rules/permissions";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { memberInvitedWords as words } from "./words";

export type MemberInvitedProps = { workspace: Brand; inviterName: string; role: Role; url: string };

export const memberInvitedMail: MailTemplate<MemberInvitedProps> = {
  subject: MAIL_SUBJECTS["member-invited"],
  Body: ({ workspace, inviterName, role, url }) => (
    <MailLayout
      brand={workspace}
      preview={words.meanings[role]}
      title={said(words.title(<bdi>{workspace.name}</bdi>))}
      action={{ label: words.action, url }}
      footer={said(words.footer(<bdi>{inviterName}</bdi>))}
    >
      <Paragraph>{said(words.text(<bdi>{inviterName}</bdi>, <bdi>{workspace.name}</bdi>, role))}</Paragraph>
    </MailLayout>
  ),
};
