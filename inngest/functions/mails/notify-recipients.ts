import { CREDENTIAL_EVENTS, type CredentialEventData } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { queueIssuedMails } from "@/lib/pathways/commands/queue-issued-mails";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "notify-recipients";

/** Tells those who are to be told that a credential was issued to them. After the commit: no mail can keep one from being issued. */
export const notifyRecipients = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: CREDENTIAL_EVENTS.issued }] },
  ({ event, step }) => {
    const { workspaceId, credentialIds } = event.data as CredentialEventData;
    return step.run("queue", () => runJob(queueIssuedMails, workspaceId, { credentialIds }, id));
  },
);
