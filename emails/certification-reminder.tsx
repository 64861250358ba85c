import { said } from "@/components/ui/said";
import type { Day } from "@/lib/core/dates";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { certificationReminderWords as words } from "./words";

export type CertificationReminderProps = {
  workspace: Brand;
  recipientName: string;
  certificationName: string;
  /** It was completed before, and what that earned ends; else it is due for the first time. */
  renews: boolean;
  /** The last day in time. */
  lastOn: Day;
  /** On the day of the mail; below 0: the last day is over. */
  daysLeft: number;
  timeZone: string;
  url: string;
};

/** Before the last day of a certification that somebody has to complete or to renew, and once after it. */
export const certificationReminderMail: MailTemplate<CertificationReminderProps> = {
  subject: MAIL_SUBJECTS["certification-reminder"],
  Body: ({ workspace, recipientName, certificationName, renews, lastOn, daysLeft, timeZone, url }) => {
    const past = daysLeft < 0;
    const state = renews ? (past ? "expired" : "renew") : past ? "overdue" : "due";
    const issuer = <bdi>{workspace.name}</bdi>;
    const lastDay = dateInWords(lastOn);
    return (
      <MailLayout
        brand={workspace}
        preview={words.preview(recipientName, lastDay, past)}
        title={said(words.titles[state](<bdi>{certificationName}</bdi>, lastDay))}
        action={{ label: words.see, url }}
        footer={said(words.footer(issuer))}
      >
        <Paragraph>{said(words.what[state](issuer, lastDay, timeZone))}</Paragraph>
        <Paragraph>{words.how}</Paragraph>
      </MailLayout>
    );
  },
};
