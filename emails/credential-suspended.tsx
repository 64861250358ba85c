import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StateMail, type StateProps } from "./_components/state-mail";

export const credentialSuspendedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-suspended"],
  Body: (props) => (
    <StateMail
      {...props}
      preview={`${props.recipientName}, it is not withdrawn, and can come back as it was.`}
      title={
        <>
          <bdi>{props.achievementName}</bdi> is on hold
        </>
      }
    >
      <Paragraph>
        <bdi>{props.workspace.name}</bdi> put it on hold on {dateInWords(props.changedOn)}. Until they lift that, its
        page says so, and it does not count as a step of a pathway.
      </Paragraph>
      <Paragraph>It is not withdrawn, and can come back as it was. You will be told when it does.</Paragraph>
    </StateMail>
  ),
};
