import { render } from "@react-email/render";
import { createElement } from "react";
import { cleanLine } from "@/lib/core/text";
import type { AnnouncedProps } from "./_components/announcement";
import { isolated } from "./_components/isolated";
import type { MailTemplate } from "./_components/mail-template";
import { type AddressAddedProps, addressAddedMail } from "./address-added";
import { type AddressVerificationProps, addressVerificationMail } from "./address-verification";
import { type CertificationReminderProps, certificationReminderMail } from "./certification-reminder";
import { type CredentialExpiringProps, credentialExpiringMail } from "./credential-expiring";
import { credentialIssuedMail } from "./credential-issued";
import { type CredentialReplacedProps, credentialReplacedMail } from "./credential-replaced";
import {
  credentialReinstatedMail,
  credentialRevokedMail,
  credentialSuspendedMail,
  type StateProps,
} from "./credential-state";
import { type MemberInvitedProps, memberInvitedMail } from "./member-invited";
import { type NameAnsweredProps, nameAnsweredMail } from "./name-answered";
import { type PathwayCompletedProps, pathwayCompletedMail } from "./pathway-completed";
import { type PathwayMessageProps, pathwayMessageMail } from "./pathway-message";
import { type ProgramEndedProps, programEndedMail } from "./program-ended";
import { type ProgramNudgeProps, programNudgeMail } from "./program-nudge";
import { type SignInProps, signInMail } from "./sign-in";
import { type StepEarnedProps, stepEarnedMail } from "./step-earned";

export type MailProps = {
  "sign-in": SignInProps;
  "address-verification": AddressVerificationProps;
  "address-added": AddressAddedProps;
  "member-invited": MemberInvitedProps;
  "credential-issued": AnnouncedProps;
  "step-earned": StepEarnedProps;
  "pathway-completed": PathwayCompletedProps;
  "credential-replaced": CredentialReplacedProps;
  "credential-revoked": StateProps;
  "credential-suspended": StateProps;
  "credential-reinstated": StateProps;
  "credential-expiring": CredentialExpiringProps;
  "certification-reminder": CertificationReminderProps;
  "program-ended": ProgramEndedProps;
  "program-nudge": ProgramNudgeProps;
  "name-answered": NameAnsweredProps;
  "pathway-message": PathwayMessageProps;
};
export type MailKind = keyof MailProps;
export type RenderedMail = { subject: string; html: string; text: string };

const TEMPLATES: { [Kind in MailKind]: MailTemplate<MailProps[Kind]> } = {
  "sign-in": signInMail,
  "address-verification": addressVerificationMail,
  "address-added": addressAddedMail,
  "member-invited": memberInvitedMail,
  "credential-issued": credentialIssuedMail,
  "step-earned": stepEarnedMail,
  "pathway-completed": pathwayCompletedMail,
  "credential-replaced": credentialReplacedMail,
  "credential-revoked": credentialRevokedMail,
  "credential-suspended": credentialSuspendedMail,
  "credential-reinstated": credentialReinstatedMail,
  "credential-expiring": credentialExpiringMail,
  "certification-reminder": certificationReminderMail,
  "program-ended": programEndedMail,
  "program-nudge": programNudgeMail,
  "name-answered": nameAnsweredMail,
  "pathway-message": pathwayMessageMail,
};

const MAX_SUBJECT = 150;
const AS_WRITTEN = {
  formatters: { isolated },
  selectors: [
    { selector: "h1", options: { uppercase: false } },
    { selector: "bdi", format: "isolated" },
  ],
};

/** A mail ready to be stored and sent: from here on it never changes, so that a retry sends the very same. */
export async function renderMail<Kind extends MailKind>(kind: Kind, props: MailProps[Kind]): Promise<RenderedMail> {
  const { subject, Body } = TEMPLATES[kind];
  const body = createElement(Body, props);
  const html = await render(body);
  const text = await render(body, { plainText: true, htmlToTextOptions: AS_WRITTEN });
  return { subject: oneLine(subject(props)), html, text: `${text.trim()}\n` };
}

function oneLine(subject: string): string {
  const letters = [...cleanLine(subject)];
  return letters.length > MAX_SUBJECT ? `${letters.slice(0, MAX_SUBJECT - 1).join("")}…` : letters.join("");
}
