import { said } from "@/components/ui/said";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { replacedWords as words } from "./words";

export type CredentialReplacedProps = AnnouncedProps & { replaced: NonNullable<AnnouncedProps["replaced"]> };

export const credentialReplacedMail: MailTemplate<CredentialReplacedProps> = {
  subject: MAIL_SUBJECTS["credential-replaced"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={said(words.title(<bdi>{props.recipientName}</bdi>, <bdi>{props.achievementName}</bdi>))}
      lead={<Paragraph>{words.lead(dateInWords(props.replaced.issuedOn))}</Paragraph>}
    />
  ),
};
