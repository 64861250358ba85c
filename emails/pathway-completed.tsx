import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { AnnouncedMail } from "./_components/announced-mail";
import type { AnnouncedProps } from "./_components/announcement";
import { Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { pathwayCompletedWords as words } from "./words";

export type PathwayCompletedProps = AnnouncedProps & { completed: NonNullable<AnnouncedProps["completed"]> };

export const pathwayCompletedMail: MailTemplate<PathwayCompletedProps> = {
  subject: MAIL_SUBJECTS["pathway-completed"],
  Body: (props) => (
    <AnnouncedMail
      {...props}
      title={said(words.title(<bdi>{props.recipientName}</bdi>, <bdi>{props.completed.name}</bdi>))}
      lead={<Paragraph>{said(words.lead(props.completed.steps.length, <bdi>{props.achievementName}</bdi>))}</Paragraph>}
    />
  ),
};
