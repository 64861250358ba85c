import { said } from "@/components/ui/said";
import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { MailLayout, Paragraph } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";
import { sender, addressAddedWords as words } from "./words";

/** `added`: the address that can sign in from now on; the mail goes to `account`, which could before. */
export type AddressAddedProps = { added: string; account: string; url: string };

const BRAND = { name: sender, accent: null };

export const addressAddedMail: MailTemplate<AddressAddedProps> = {
  subject: MAIL_SUBJECTS["address-added"],
  Body: ({ added, account, url }) => (
    <MailLayout
      brand={BRAND}
      preview={words.preview(added)}
      title={words.title}
      action={{ label: words.action, url }}
      footer={words.footer}
    >
      <Paragraph>{said(words.what(<bdi>{added}</bdi>, <bdi>{account}</bdi>))}</Paragraph>
      <Paragraph>
        {words.was} {words.wasNot}
      </Paragraph>
    </MailLayout>
  ),
};
