import { runJob } from "@/lib/entrypoints/job";
import { queueResultMails } from "@/lib/programs/commands/queue-result-mails";
import { PROGRAM_EVENTS, type ResultsMade } from "@/lib/programs/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "notify-results";

/** Tells participants how their program ended. After the commit: no mail can keep a result or a certificate from being made. */
export const notifyResults = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: PROGRAM_EVENTS.resultsMade }] },
  ({ event, step }) => {
    const { workspaceId, programId, recipientIds } = event.data as ResultsMade;
    return step.run("queue", () => runJob(queueResultMails, workspaceId, { programId, recipientIds }, id));
  },
);
