import { queueStateMails } from "@/lib/credentials/commands/queue-state-mails";
import { CREDENTIAL_EVENTS, type CredentialEventData } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "notify-withdrawn";

/** Of a withdrawal at once: it is for good. Of a hold after a while, if it still stands: an undone one should frighten nobody. */
export const notifyWithdrawn = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: CREDENTIAL_EVENTS.withdrawn }] },
  async ({ event, step }) => {
    const { workspaceId, credentialIds } = event.data as CredentialEventData;
    const queue = (state: "revoked" | "suspended") => () =>
      runJob(queueStateMails, workspaceId, { credentialIds, state }, id);
    await step.run("revoked", queue("revoked"));
    await step.sleep("time-to-undo", "10m");
    return step.run("suspended", queue("suspended"));
  },
);
