import { forgetStagedImportsSweep } from "./functions/credentials/forget-staged-imports-sweep";
import { importCredentials } from "./functions/credentials/import-credentials";
import { issueWaitingDrafts } from "./functions/credentials/issue-waiting-drafts";
import { forgetImages } from "./functions/designs/forget-images";
import { chainAuditSweep } from "./functions/governance/chain-audit-sweep";
import { forgetAnswersSweep } from "./functions/governance/forget-answers-sweep";
import { forgetExpiredSweep } from "./functions/governance/forget-expired-sweep";
import { notifyRecipients } from "./functions/mails/notify-recipients";
import { sendMails } from "./functions/mails/send-mails";
import { sendMailsSweep } from "./functions/mails/send-mails-sweep";
import { backfillPathway } from "./functions/pathways/backfill-pathway";
import { evaluateCredentials } from "./functions/pathways/evaluate-credentials";
import { flagWithdrawn } from "./functions/pathways/flag-withdrawn";
import { forgetSentEventsSweep } from "./functions/platform/forget-sent-events-sweep";
import { relayOutboxSweep } from "./functions/platform/relay-outbox-sweep";

/** Every durable function that /api/inngest serves, area by area. A function that is not here does not exist. */
export const functions = [
  // governance
  chainAuditSweep,
  forgetAnswersSweep,
  forgetExpiredSweep,
  // mails
  notifyRecipients,
  sendMails,
  sendMailsSweep,
  // credentials
  importCredentials,
  issueWaitingDrafts,
  forgetStagedImportsSweep,
  // designs
  forgetImages,
  // pathways
  backfillPathway,
  evaluateCredentials,
  flagWithdrawn,
  // platform
  relayOutboxSweep,
  forgetSentEventsSweep,
];
