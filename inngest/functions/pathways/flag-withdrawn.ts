import { CREDENTIAL_EVENTS, type CredentialEventData } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { flagWithdrawn as flag } from "@/lib/pathways/commands/flag-withdrawn";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "flag-withdrawn";

/** Puts completions that rested on a withdrawn step on the issuer's review list. */
export const flagWithdrawn = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: CREDENTIAL_EVENTS.withdrawn }] },
  ({ event, step }) => {
    const { workspaceId, credentialIds } = event.data as CredentialEventData;
    return step.run("flag", () => runJob(flag, workspaceId, { credentialIds }, id));
  },
);
