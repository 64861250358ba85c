import { runJob } from "@/lib/entrypoints/job";
import { queueNameAnswers } from "@/lib/recipients/commands/queue-name-answers";
import { type NameAnswered, RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "notify-name-answers";

/** Whoever asked an issuer for another name hears what became of it. */
export const notifyNameAnswers = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: RECIPIENT_EVENTS.nameAnswered }] },
  ({ event, step }) => {
    const { workspaceId, requestIds } = event.data as NameAnswered;
    return step.run("queue", () => runJob(queueNameAnswers, workspaceId, { requestIds }, id));
  },
);
