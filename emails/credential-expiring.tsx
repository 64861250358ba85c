import { said } from "@/components/ui/said";
import type { Day } from "@/lib/core/dates";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph, QuietLink } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StopLink } from "./_components/stop-link";
import { expiringWords as words } from "./words";

export type CredentialExpiringProps = {
  workspace: Brand;
  recipientName: string;
  achievementName: string;
  issuedOn: Day;
  expiresOn: Day;
  /** On the day of the mail. */
  daysLeft: number;
  timeZone: string;
  url: string;
  /** The issuer's page of the achievement, where it can still be earned. */
  renewUrl: string | null;
  /** Whom to ask where nobody reads answers. */
  website: string | null;
  unsubscribeUrl: string;
};

/** Before the last day, so that somebody who needs it can act: how to renew it, else whom to ask. */
export const credentialExpiringMail: MailTemplate<CredentialExpiringProps> = {
  subject: MAIL_SUBJECTS["credential-expiring"],
  Body: (props) => {
    const { workspace, recipientName, achievementName, issuedOn, expiresOn, timeZone, url, unsubscribeUrl } = props;
    const issuer = <bdi>{workspace.name}</bdi>;
    const lastDay = dateInWords(expiresOn);
    return (
      <MailLayout
        brand={workspace}
        preview={words.preview(recipientName, lastDay)}
        title={said(words.title(<bdi>{achievementName}</bdi>, lastDay))}
        action={{ label: words.see, url }}
        footer={
          <>
            {said(words.footer(issuer))}
            <StopLink url={unsubscribeUrl}>{words.stop}</StopLink>
          </>
        }
      >
        <Paragraph>{said(words.what(issuer, dateInWords(issuedOn), lastDay, timeZone))}</Paragraph>
        <Paragraph>
          <Renewal {...props} />
        </Paragraph>
      </MailLayout>
    );
  },
};

function Renewal({ workspace, achievementName, renewUrl, website }: CredentialExpiringProps) {
  const issuer = <bdi>{workspace.name}</bdi>;
  if (renewUrl)
    return (
      <>
        {said(words.renew(<bdi>{achievementName}</bdi>))} <QuietLink href={renewUrl}>{words.howTo}</QuietLink>
      </>
    );
  if (workspace.takesAnswers) return said(words.askReply(issuer));
  return said(website ? words.askSite(issuer, <QuietLink href={website}>{website}</QuietLink>) : words.ask(issuer));
}
