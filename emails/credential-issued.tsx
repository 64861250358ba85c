import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import type { MailTemplate } from "./_components/mail-template";

export const credentialIssuedMail: MailTemplate<AnnouncedProps> = {
  subject: MAIL_SUBJECTS["credential-issued"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={
        <>
          <bdi>{props.recipientName}</bdi>, you have earned <bdi>{props.achievementName}</bdi>
        </>
      }
    />
  ),
};
