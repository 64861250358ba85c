import type { Day } from "@/lib/core/dates";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { longDay } from "./_components/long-day";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type CredentialIssuedProps = {
  workspace: Brand;
  recipientName: string;
  achievementName: string;
  issuedOn: Day;
  expiresOn: Day | null;
  url: string;
};

export const credentialIssuedMail: MailTemplate<CredentialIssuedProps> = {
  subject: MAIL_SUBJECTS["credential-issued"],
  Body: ({ workspace, recipientName, achievementName, issuedOn, expiresOn, url }) => (
    <MailLayout
      brand={workspace}
      preview={`${recipientName}, your credential is ready to see and to share.`}
      title={
        <>
          <bdi>{recipientName}</bdi>, you have earned <bdi>{achievementName}</bdi>
        </>
      }
      action={{ label: "See your credential", url }}
      footer={
        <>
          You get this because <bdi>{workspace.name}</bdi> issued a credential to this address. If it is not meant for
          you, tell them.
        </>
      }
    >
      <Paragraph>
        <bdi>{workspace.name}</bdi> issued it to you on {longDay(issuedOn)}.
        {expiresOn === null ? " It does not expire." : ` It is valid through ${longDay(expiresOn)}.`}
      </Paragraph>
      <Paragraph>Whoever has the link can see that it is genuine.</Paragraph>
    </MailLayout>
  ),
};
