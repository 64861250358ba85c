import type { MailKind } from "./vocabulary";

type Named = { workspace: { name: string } };

/** What each kind of mail is called: in the letter box, and in the list of mails before it is rendered. */
export const MAIL_SUBJECTS = {
  "sign-in": () => "Your sign-in link for Waymark",
  "address-verification": () => "Confirm this address for Waymark",
  "member-invited": ({ workspace, inviterName }: Named & { inviterName: string }) =>
    `${inviterName} invites you to ${workspace.name}`,
  "credential-issued": ({ workspace, achievementName }: Named & { achievementName: string }) =>
    `${achievementName}, issued to you by ${workspace.name}`,
  "pathway-message": ({ subject }: { subject: string }) => subject,
} satisfies Record<MailKind, unknown>;

export const MAIL_NAMES: Record<MailKind, string> = {
  "sign-in": "Sign-in link",
  "address-verification": "Address to confirm",
  "member-invited": "Invitation",
  "credential-issued": "Credential issued",
  "pathway-message": "Message about a pathway",
};
