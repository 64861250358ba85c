import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import type { MailTemplate } from "./_components/mail-template";
import { announcedWords } from "./words";

export const credentialIssuedMail: MailTemplate<AnnouncedProps> = {
  subject: MAIL_SUBJECTS["credential-issued"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={said(announcedWords.earned(<bdi>{props.recipientName}</bdi>, <bdi>{props.achievementName}</bdi>))}
    />
  ),
};
