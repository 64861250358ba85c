import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { CopyLink, MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { sender, signInWords as words } from "./words";

export type SignInProps = { email: string; url: string; minutes: number };

const BRAND = { name: sender, accent: null };

export const signInMail: MailTemplate<SignInProps> = {
  subject: MAIL_SUBJECTS["sign-in"],
  Body: ({ email, url, minutes }) => (
    <MailLayout
      brand={BRAND}
      preview={words.preview(minutes)}
      title={words.title}
      action={{ label: words.action, url }}
      footer={words.footer}
    >
      <Paragraph>{said(words.text(<bdi>{email}</bdi>, minutes))}</Paragraph>
      <CopyLink url={url} />
    </MailLayout>
  ),
};
