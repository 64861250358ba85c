import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type CredentialReplacedProps = AnnouncedProps & { replaced: NonNullable<AnnouncedProps["replaced"]> };

export const credentialReplacedMail: MailTemplate<CredentialReplacedProps> = {
  subject: MAIL_SUBJECTS["credential-replaced"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={
        <>
          <bdi>{props.recipientName}</bdi>, here is your newer <bdi>{props.achievementName}</bdi>
        </>
      }
      lead={
        <Paragraph>
          It takes the place of the one of {dateInWords(props.replaced.issuedOn)}, whose page now leads to this one.
        </Paragraph>
      }
    />
  ),
};
