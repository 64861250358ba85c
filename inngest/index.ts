import { backfillPathway } from "./functions/pathways/backfill-pathway";
import { evaluateCredentials } from "./functions/pathways/evaluate-credentials";
import { flagWithdrawn } from "./functions/pathways/flag-withdrawn";
import { relayOutboxSweep } from "./functions/platform/relay-outbox-sweep";

/** Every durable function that /api/inngest serves, area by area. A function that is not here does not exist. */
export const functions = [
  // pathways
  backfillPathway,
  evaluateCredentials,
  flagWithdrawn,
  // platform
  relayOutboxSweep,
];
