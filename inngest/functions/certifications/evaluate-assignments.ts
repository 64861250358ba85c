import { evaluateRecipients } from "@/lib/certifications/commands/evaluate-recipients";
import { type Assigned, CERTIFICATION_EVENTS } from "@/lib/certifications/rules/events";
import { COURSE_EVENTS, type GradesRecorded } from "@/lib/courses/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "evaluate-assignments";

/** Whoever has met what they are assigned to has completed it. After the commit of the grade or of the assignment, never in it. */
export const evaluateAssignments = inngest.createFunction(
  {
    id,
    retries: PATIENT,
    triggers: [
      { event: COURSE_EVENTS.gradesRecorded },
      { event: CERTIFICATION_EVENTS.assigned },
      { event: RECIPIENT_EVENTS.groupsChanged }, // merged records have each other's grades now
    ],
  },
  ({ event, step }) => {
    const { workspaceId, recipientIds, courseId } = event.data as Assigned & Partial<GradesRecorded>;
    return step.run("evaluate", () => runJob(evaluateRecipients, workspaceId, { recipientIds, courseId }, id));
  },
);
