import { forgetStagedImportsSweep } from "./functions/credentials/forget-staged-imports-sweep";
import { importCredentials } from "./functions/credentials/import-credentials";
import { issueWaitingDrafts } from "./functions/credentials/issue-waiting-drafts";
import { backfillPathway } from "./functions/pathways/backfill-pathway";
import { evaluateCredentials } from "./functions/pathways/evaluate-credentials";
import { flagWithdrawn } from "./functions/pathways/flag-withdrawn";
import { forgetSentEventsSweep } from "./functions/platform/forget-sent-events-sweep";
import { relayOutboxSweep } from "./functions/platform/relay-outbox-sweep";

/** Every durable function that /api/inngest serves, area by area. A function that is not here does not exist. */
export const functions = [
  // credentials
  importCredentials,
  issueWaitingDrafts,
  forgetStagedImportsSweep,
  // pathways
  backfillPathway,
  evaluateCredentials,
  flagWithdrawn,
  // platform
  relayOutboxSweep,
  forgetSentEventsSweep,
];
