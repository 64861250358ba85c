import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import type { Brand } from "./_components/look";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { nameAnsweredWords as words } from "./words";

export type NameAnsweredProps = {
  workspace: Brand;
  accepted: boolean;
  wantedName: string;
  /** In the issuer's own words; may be empty. */
  answer: string;
  url: string;
};

export const nameAnsweredMail: MailTemplate<NameAnsweredProps> = {
  subject: MAIL_SUBJECTS["name-answered"],
  Body: ({ workspace, accepted, wantedName, answer, url }) => (
    <MailLayout
      brand={workspace}
      preview={accepted ? words.previewYes(wantedName) : words.previewNo}
      title={accepted ? words.titleYes : words.titleNo}
      action={{ label: words.action, url }}
      footer={said(words.footer(<bdi>{workspace.name}</bdi>))}
    >
      <Paragraph>
        {said((accepted ? words.yes : words.no)(<bdi>{workspace.name}</bdi>, <bdi>{wantedName}</bdi>))}
      </Paragraph>
      {answer.trim() !== "" && <Paragraph>{said(words.answer(<bdi>{answer}</bdi>))}</Paragraph>}
    </MailLayout>
  ),
};
