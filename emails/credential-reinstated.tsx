import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StateMail, type StateProps } from "./_components/state-mail";

export const credentialReinstatedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-reinstated"],
  Body: (props) => (
    <StateMail
      {...props}
      preview={`${props.recipientName}, it is as it was before.`}
      title={
        <>
          <bdi>{props.achievementName}</bdi> is no longer on hold
        </>
      }
    >
      <Paragraph>
        <bdi>{props.workspace.name}</bdi> lifted the hold on {dateInWords(props.changedOn)}. Its page is as it was
        before, at the same address.
      </Paragraph>
    </StateMail>
  ),
};
