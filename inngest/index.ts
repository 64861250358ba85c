import { assignCertification } from "./functions/certifications/assign-certification";
import { certificationsSweep } from "./functions/certifications/certifications-sweep";
import { evaluateAssignments } from "./functions/certifications/evaluate-assignments";
import { followCourse } from "./functions/certifications/follow-course";
import { resumeCertifications } from "./functions/certifications/resume-certifications";
import { sendReminders } from "./functions/certifications/send-reminders";
import { syncGroups } from "./functions/certifications/sync-groups";
import { evaluateGrades } from "./functions/courses/evaluate-grades";
import { generateCertificates } from "./functions/courses/generate-certificates";
import { importGrades } from "./functions/courses/import-grades";
import { releaseCertificatesSweep } from "./functions/courses/release-certificates-sweep";
import { changeCredentials } from "./functions/credentials/change-credentials";
import { forgetStagedImportsSweep } from "./functions/credentials/forget-staged-imports-sweep";
import { importCredentials } from "./functions/credentials/import-credentials";
import { issueWaitingDrafts } from "./functions/credentials/issue-waiting-drafts";
import { forgetImages } from "./functions/designs/forget-images";
import { chainAuditSweep } from "./functions/governance/chain-audit-sweep";
import { forgetAnswersSweep } from "./functions/governance/forget-answers-sweep";
import { forgetExpiredSweep } from "./functions/governance/forget-expired-sweep";
import { proveWebsite } from "./functions/governance/prove-website";
import { recheckWebsitesSweep } from "./functions/governance/recheck-websites-sweep";
import { notifyNameAnswers } from "./functions/mails/notify-name-answers";
import { notifyRecipients } from "./functions/mails/notify-recipients";
import { notifyReinstated } from "./functions/mails/notify-reinstated";
import { notifyWithdrawn } from "./functions/mails/notify-withdrawn";
import { remindOfExpirySweep } from "./functions/mails/remind-of-expiry-sweep";
import { sendMails } from "./functions/mails/send-mails";
import { sendMailsSweep } from "./functions/mails/send-mails-sweep";
import { backfillPathway } from "./functions/pathways/backfill-pathway";
import { evaluateCredentials } from "./functions/pathways/evaluate-credentials";
import { flagWithdrawn } from "./functions/pathways/flag-withdrawn";
import { sendDueMessagesSweep } from "./functions/pathways/send-due-messages-sweep";
import { sendMessage } from "./functions/pathways/send-message";
import { forgetSentEventsSweep } from "./functions/platform/forget-sent-events-sweep";
import { relayOutboxSweep } from "./functions/platform/relay-outbox-sweep";
import { certifyProgram } from "./functions/programs/certify-program";
import { endProgram } from "./functions/programs/end-program";
import { followCourses } from "./functions/programs/follow-courses";
import { followLearners } from "./functions/programs/follow-learners";
import { notifyResults } from "./functions/programs/notify-results";
import { sendNudge } from "./functions/programs/send-nudge";
import { setProgress } from "./functions/programs/set-progress";
import { collectMerged } from "./functions/recipients/collect-merged";

/** Every durable function that /api/inngest serves, area by area. A function that is not here does not exist. */
export const functions = [
  // governance
  chainAuditSweep,
  forgetAnswersSweep,
  forgetExpiredSweep,
  proveWebsite,
  recheckWebsitesSweep,
  // mails
  notifyRecipients,
  notifyWithdrawn,
  notifyReinstated,
  notifyNameAnswers,
  remindOfExpirySweep,
  sendMails,
  sendMailsSweep,
  // credentials
  importCredentials,
  changeCredentials,
  issueWaitingDrafts,
  forgetStagedImportsSweep,
  // courses
  importGrades,
  evaluateGrades,
  generateCertificates,
  releaseCertificatesSweep,
  // designs
  forgetImages,
  // certifications
  assignCertification,
  evaluateAssignments,
  followCourse,
  syncGroups,
  sendReminders,
  certificationsSweep,
  resumeCertifications,
  // pathways
  backfillPathway,
  evaluateCredentials,
  flagWithdrawn,
  sendDueMessagesSweep,
  sendMessage,
  // programs
  followLearners,
  followCourses,
  endProgram,
  certifyProgram,
  setProgress,
  notifyResults,
  sendNudge,
  // recipients
  collectMerged,
  // platform
  relayOutboxSweep,
  forgetSentEventsSweep,
];
