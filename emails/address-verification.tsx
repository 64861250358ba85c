import { MAIL_SUBJECTS } from "@/lib/governance/rules/mail-subjects";
import { MailLayout, Paragraph, webAddress } from "./_components/mail-layout";
import type { MailTemplate } from "./_components/mail-template";

/** `account`: the address of whoever asks, so that a stranger's wish is seen to be one. */
export type AddressVerificationProps = { email: string; account: string; url: string; hours: number };

const BRAND = { name: "Waymark", accent: null };

export const addressVerificationMail: MailTemplate<AddressVerificationProps> = {
  subject: MAIL_SUBJECTS["address-verification"],
  Body: ({ email, account, url, hours }) => (
    <MailLayout
      brand={BRAND}
      preview={`It works once, within ${hours} hours.`}
      title="Is this address yours too?"
      action={{ label: "Confirm the address", url }}
      footer="You did not ask for this? Then leave it: nothing changes, and the link stops working by itself."
    >
      <Paragraph>
        Whoever signs in as <bdi>{account}</bdi> wants to add <bdi>{email}</bdi>, so that credentials issued to it
        appear beside the others.
      </Paragraph>
      <Paragraph>
        From then on, whoever reads mail at <bdi>{email}</bdi> can sign in to that account. Confirm only if both are
        yours. The link works once, within {hours} hours.
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
