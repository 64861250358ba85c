import type { MailKind } from "./vocabulary";

type Named = { workspace: { name: string } };
type About = Named & { achievementName: string };
type Ended = {
  programName: string;
  result: "complete" | "did_not_pass";
  certificationName: string | null;
  certificate: object | null;
};
type Reminded = { certificationName: string; renews: boolean; daysLeft: number };

/** What each kind of mail is called: in the letter box, and in the list of mails before it is rendered. */
export const MAIL_SUBJECTS = {
  "sign-in": () => "Your sign-in link for Waymark",
  "address-verification": () => "Confirm this address for Waymark",
  "address-added": () => "Another address was added to your Waymark account",
  "member-invited": ({ workspace, inviterName }: Named & { inviterName: string }) =>
    `${inviterName} invites you to ${workspace.name}`,
  "credential-issued": ({ workspace, achievementName }: About) =>
    `${achievementName}, issued to you by ${workspace.name}`,
  "step-earned": ({
    achievementName,
    ways: [way],
  }: About & { ways: { name: string; steps: unknown[]; earned: number }[] }) =>
    way ? `${achievementName}: ${way.earned} of ${way.steps.length} steps of ${way.name}` : achievementName,
  "pathway-completed": ({ workspace, completed }: Named & { completed: { name: string } }) =>
    `You completed ${completed.name} with ${workspace.name}`,
  "credential-replaced": ({ workspace, achievementName }: About) =>
    `A newer ${achievementName}, issued to you by ${workspace.name}`,
  "credential-revoked": ({ workspace, achievementName }: About) =>
    `${achievementName} was withdrawn by ${workspace.name}`,
  "credential-suspended": ({ workspace, achievementName }: About) =>
    `${achievementName} was put on hold by ${workspace.name}`,
  "credential-reinstated": ({ achievementName }: About) => `${achievementName} is no longer on hold`,
  "credential-expiring": ({ achievementName, daysLeft }: About & { daysLeft: number }) =>
    daysLeft > 1
      ? `${achievementName} is valid for ${daysLeft} more days`
      : `${achievementName} is valid through ${daysLeft === 1 ? "tomorrow" : "today"}`,
  "certification-reminder": ({ certificationName, renews, daysLeft }: Reminded) => {
    if (daysLeft < 0) return `${certificationName} ${renews ? "has expired" : "is overdue"}`;
    const when = daysLeft === 0 ? "today" : daysLeft === 1 ? "by tomorrow" : `within ${daysLeft} days`;
    return `${renews ? "Renew" : "Complete"} ${certificationName} ${when}`;
  },
  "program-ended": ({ programName, result, certificationName, certificate }: Ended) => {
    if (result === "did_not_pass") return `${programName} has ended`;
    return certificate ? `You are certified: ${certificationName ?? programName}` : `You completed ${programName}`;
  },
  "name-answered": ({ workspace, accepted }: Named & { accepted: boolean }) =>
    accepted ? `${workspace.name} corrected your name` : `About your name with ${workspace.name}`,
  "pathway-message": ({ subject }: { subject: string }) => subject,
  "program-nudge": ({ subject }: { subject: string }) => subject,
} satisfies Record<MailKind, unknown>;

export const MAIL_NAMES: Record<MailKind, string> = {
  "sign-in": "Sign-in link",
  "address-verification": "Address to confirm",
  "address-added": "Address added",
  "member-invited": "Invitation",
  "credential-issued": "Credential issued",
  "step-earned": "Step earned",
  "pathway-completed": "Pathway completed",
  "credential-replaced": "Newer credential issued",
  "credential-revoked": "Credential withdrawn",
  "credential-suspended": "Credential put on hold",
  "credential-reinstated": "Credential no longer on hold",
  "credential-expiring": "Credential about to expire",
  "certification-reminder": "Certification due or to be renewed",
  "program-ended": "Program ended",
  "program-nudge": "Nudge in a program",
  "name-answered": "Name request answered",
  "pathway-message": "Message about a pathway",
};
