import { queueStateMails } from "@/lib/credentials/commands/queue-state-mails";
import { CREDENTIAL_EVENTS, type CredentialEventData } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "notify-reinstated";

/** Whoever heard of the hold hears that it is over; nobody else. */
export const notifyReinstated = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: CREDENTIAL_EVENTS.reinstated }] },
  ({ event, step }) => {
    const { workspaceId, credentialIds } = event.data as CredentialEventData;
    return step.run("queue", () => runJob(queueStateMails, workspaceId, { credentialIds, state: "reinstated" }, id));
  },
);
