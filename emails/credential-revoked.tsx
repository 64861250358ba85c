import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StateMail, type StateProps } from "./_components/state-mail";

/** By whom and when; never why: the reason is the issuer's until they choose to show it. */
export const credentialRevokedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-revoked"],
  Body: (props) => (
    <StateMail
      {...props}
      preview={`${props.recipientName}, it no longer counts as valid. Its page says so.`}
      title={
        <>
          <bdi>{props.achievementName}</bdi> was withdrawn
        </>
      }
    >
      <Paragraph>
        <bdi>{props.workspace.name}</bdi> withdrew it on {dateInWords(props.changedOn)}. Whoever opens its link now
        reads that; the certificate itself is no longer shown.
      </Paragraph>
      <Paragraph>Your other credentials stay as they are.</Paragraph>
    </StateMail>
  ),
};
