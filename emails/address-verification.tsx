import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { CopyLink, MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { sender, addressVerificationWords as words } from "./words";

/** `account`: the address of whoever asks, so that a stranger's wish is seen to be one. */
export type AddressVerificationProps = { email: string; account: string; url: string; hours: number };

const BRAND = { name: sender, accent: null };

export const addressVerificationMail: MailTemplate<AddressVerificationProps> = {
  subject: MAIL_SUBJECTS["address-verification"],
  Body: ({ email, account, url, hours }) => (
    <MailLayout
      brand={BRAND}
      preview={words.preview(hours)}
      title={words.title}
      action={{ label: words.action, url }}
      footer={words.footer}
    >
      <Paragraph>{said(words.asks(<bdi>{account}</bdi>, <bdi>{email}</bdi>))}</Paragraph>
      <Paragraph>{said(words.means(<bdi>{email}</bdi>, hours))}</Paragraph>
      <CopyLink url={url} />
    </MailLayout>
  ),
};
