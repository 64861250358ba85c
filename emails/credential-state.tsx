import { said } from "@/components/ui/said";
import type { Day } from "@/lib/core/dates";
import { dateInWords } from "@/lib/designs/rules/date-words";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { stateWords as words } from "./words";

export type StateProps = {
  workspace: Brand;
  recipientName: string;
  achievementName: string;
  /** The day on which it was withdrawn, put on hold or released, as the issuer's calendar has it. */
  changedOn: Day;
  url: string;
};

type Props = StateProps & { state: "revoked" | "suspended" | "reinstated" };

/**
 * What became of a credential after it was handed over: fair words, and where to see it. By whom and when; never why: the
 * reason is the issuer's until they choose to show it.
 */
function StateMail({ state, workspace, recipientName, achievementName, changedOn, url }: Props) {
  const { preview, title, what, besides } = words[state];
  const issuer = <bdi>{workspace.name}</bdi>;
  return (
    <MailLayout
      brand={workspace}
      preview={preview(recipientName)}
      title={said(title(<bdi>{achievementName}</bdi>))}
      action={{ label: words.action, url }}
      footer={said(words.footer(issuer, workspace.takesAnswers === true))}
    >
      <Paragraph>{said(what(issuer, dateInWords(changedOn)))}</Paragraph>
      {besides && <Paragraph>{besides}</Paragraph>}
    </MailLayout>
  );
}

export const credentialRevokedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-revoked"],
  Body: (props) => <StateMail {...props} state="revoked" />,
};

export const credentialSuspendedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-suspended"],
  Body: (props) => <StateMail {...props} state="suspended" />,
};

export const credentialReinstatedMail: MailTemplate<StateProps> = {
  subject: MAIL_SUBJECTS["credential-reinstated"],
  Body: (props) => <StateMail {...props} state="reinstated" />,
};
