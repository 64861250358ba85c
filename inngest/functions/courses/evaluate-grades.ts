import { CERTIFICATION_EVENTS } from "@/lib/certifications/rules/events";
import { evaluateGrades as evaluate } from "@/lib/courses/commands/evaluate-grades";
import { COURSE_EVENTS, type GradesRecorded } from "@/lib/courses/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "evaluate-grades";

/** Whoever passes after certificates were generated gets theirs. After the commit of what made them pass, never in it. */
export const evaluateGrades = inngest.createFunction(
  {
    id,
    retries: PATIENT,
    triggers: [
      { event: COURSE_EVENTS.gradesRecorded },
      { event: COURSE_EVENTS.learnersChanged },
      { event: CERTIFICATION_EVENTS.assigned }, // who is assigned singly learns in its courses
      { event: RECIPIENT_EVENTS.groupsChanged }, // merged records have each other's grades now
    ],
  },
  ({ event, step }) => {
    const { workspaceId, courseId, recipientIds } = event.data as Omit<GradesRecorded, "courseId"> &
      Partial<GradesRecorded>;
    return step.run("evaluate", () => runJob(evaluate, workspaceId, { courseId, recipientIds }, id));
  },
);
