import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import { MailLayout } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { StopLink } from "./_components/stop-link";
import { WrittenText } from "./_components/written-text";
import { programNudgeWords as words } from "./words";

export type ProgramNudgeProps = {
  workspace: Brand;
  programName: string;
  /** Both as their reader gets them: variables are filled in. */
  subject: string;
  body: string;
  url: string;
  unsubscribeUrl: string;
};

export const programNudgeMail: MailTemplate<ProgramNudgeProps> = {
  subject: MAIL_SUBJECTS["program-nudge"],
  Body: ({ workspace, programName, subject, body, url, unsubscribeUrl }) => (
    <MailLayout
      brand={workspace}
      preview={body.slice(0, 120)}
      title={<bdi>{subject}</bdi>}
      action={{ label: words.action, url }}
      footer={
        <>
          {said(words.footer(<bdi>{programName}</bdi>, <bdi>{workspace.name}</bdi>))}
          <StopLink url={unsubscribeUrl}>{words.stop}</StopLink>
        </>
      }
    >
      <WrittenText text={body} />
    </MailLayout>
  ),
};
