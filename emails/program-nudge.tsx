import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import type { MailTemplate } from "./_components/mail-template";
import { WrittenMail } from "./_components/written-mail";
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
    <WrittenMail
      {...{ workspace, subject, body }}
      action={{ label: words.action, url }}
      footer={said(words.footer(<bdi>{programName}</bdi>, <bdi>{workspace.name}</bdi>))}
      stop={{ label: words.stop, url: unsubscribeUrl }}
    />
  ),
};
