import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import type { MailTemplate } from "./_components/mail-template";
import { WrittenMail } from "./_components/written-mail";
import { pathwayMessageWords as words } from "./words";

export type PathwayMessageProps = {
  workspace: Brand;
  pathwayName: string;
  /** Both as their reader gets them: variables are filled in. */
  subject: string;
  body: string;
  url: string;
  unsubscribeUrl: string;
};

export const pathwayMessageMail: MailTemplate<PathwayMessageProps> = {
  subject: MAIL_SUBJECTS["pathway-message"],
  Body: ({ workspace, pathwayName, subject, body, url, unsubscribeUrl }) => (
    <WrittenMail
      {...{ workspace, subject, body }}
      action={{ label: words.action, url }}
      footer={said(words.footer(<bdi>{pathwayName}</bdi>, <bdi>{workspace.name}</bdi>))}
      stop={{ label: words.stop, url: unsubscribeUrl }}
    />
  ),
};
