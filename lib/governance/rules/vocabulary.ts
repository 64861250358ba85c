export const JOB_STATUSES = ["queued", "running", "done", "failed"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const JOB_KINDS = [
  "credentials.import",
  "credentials.issue-drafts",
  "credentials.change",
  "pathway.activate",
  "pathway.reevaluate",
  "pathway.message",
  "grades.import",
  "course.generate",
  "certification.assign",
  "program.end",
  "program.set-progress",
  "program.certify",
  "program.nudge",
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const MAIL_KINDS = [
  "sign-in",
  "address-verification",
  "address-added",
  "member-invited",
  "credential-issued",
  "step-earned",
  "pathway-completed",
  "credential-replaced",
  "credential-revoked",
  "credential-suspended",
  "credential-reinstated",
  "credential-expiring",
  "certification-reminder",
  "program-ended",
  "program-nudge",
  "name-answered",
  "pathway-message",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
/** Nobody waits for these: each carries, as `props.unsubscribeUrl`, the address that ends them. */
export const OPTIONAL_MAIL_KINDS: readonly string[] = ["pathway-message", "program-nudge", "credential-expiring"];

/** `kept`: no provider is set up, so the mail stays readable in the outbox. */
export const MAIL_STATUSES = ["queued", "sent", "kept", "failed"] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];
