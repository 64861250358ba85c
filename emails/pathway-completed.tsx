import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type PathwayCompletedProps = AnnouncedProps & { completed: NonNullable<AnnouncedProps["completed"]> };

export const pathwayCompletedMail: MailTemplate<PathwayCompletedProps> = {
  subject: MAIL_SUBJECTS["pathway-completed"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={
        <>
          <bdi>{props.recipientName}</bdi>, you have completed <bdi>{props.completed.name}</bdi>
        </>
      }
      lead={
        <Paragraph>
          You earned {props.completed.steps.length === 1 ? "its one step" : `all ${props.completed.steps.length} steps`}
          , and with them <bdi>{props.achievementName}</bdi>.
        </Paragraph>
      }
    />
  ),
};
