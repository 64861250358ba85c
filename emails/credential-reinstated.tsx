import { said } from "@/components/ui/said";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StateMail, type StateProps } from "./_components/state-mail";
import { stateWords } from "./words";

const words = stateWords.reinstated;

export const credentialReinstatedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-reinstated"],
  Body: (props) => (
    <StateMail
      {...props}
      preview={words.preview(props.recipientName)}
      title={said(words.title(<bdi>{props.achievementName}</bdi>))}
    >
      <Paragraph>{said(words.what(<bdi>{props.workspace.name}</bdi>, dateInWords(props.changedOn)))}</Paragraph>
    </StateMail>
  ),
};
