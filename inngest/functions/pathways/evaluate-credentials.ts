import { CREDENTIAL_EVENTS, type CredentialEventData } from "@/lib/credentials/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { evaluateCredentials as evaluate } from "@/lib/pathways/commands/evaluate-credentials";
import { RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "evaluate-credentials";

/** Whoever earned the last missing step gets the completion credential. After the commit that issued the step, never in it. */
export const evaluateCredentials = inngest.createFunction(
  {
    id,
    retries: PATIENT,
    triggers: [
      { event: CREDENTIAL_EVENTS.issued },
      { event: CREDENTIAL_EVENTS.reinstated },
      { event: RECIPIENT_EVENTS.moved },
    ],
  },
  ({ event, step }) => {
    const { workspaceId, credentialIds } = event.data as CredentialEventData;
    return step.run("evaluate", () => runJob(evaluate, workspaceId, { credentialIds }, id));
  },
);
