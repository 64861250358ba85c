import { queueReminders } from "@/lib/certifications/commands/queue-reminders";
import { CERTIFICATION_EVENTS, type RemindersDue } from "@/lib/certifications/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "send-reminders";

/** Reminders that a sweep found due and wrote down: their mails, where they are still true. */
export const sendReminders = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: CERTIFICATION_EVENTS.remindersDue }] },
  ({ event, step }) => {
    const { workspaceId, reminders } = event.data as RemindersDue;
    return step.run("queue", () => runJob(queueReminders, workspaceId, { reminders }, id));
  },
);
