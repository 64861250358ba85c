import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { MailLayout, Paragraph, webAddress } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

export type SignInProps = { email: string; url: string; minutes: number };

const BRAND = { name: "Waymark", accent: null };

export const signInMail: MailTemplate<SignInProps> = {
  subject: MAIL_SUBJECTS["sign-in"],
  Body: ({ email, url, minutes }) => (
    <MailLayout
      brand={BRAND}
      preview={`It works once, within ${minutes} minutes.`}
      title="Here is your way in"
      action={{ label: "Sign in", url }}
      footer="You did not ask for this? Then leave it: without the link nobody gets in."
    >
      <Paragraph>
        This link signs you in as <bdi>{email}</bdi>. It works once, within {minutes} minutes.
      </Paragraph>
      <div data-skip-in-text="true">
        <Paragraph>
          If the button does nothing, copy this address into your browser:
          <br />
          <span style={{ fontSize: 12, wordBreak: "break-all" }}>{webAddress(url)}</span>
        </Paragraph>
      </div>
    </MailLayout>
  ),
};
