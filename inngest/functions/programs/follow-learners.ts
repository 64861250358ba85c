import { CERTIFICATION_EVENTS } from "@/lib/certifications/rules/events";
import { COURSE_EVENTS, type GradesRecorded } from "@/lib/courses/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { followLearners as follow } from "@/lib/programs/commands/follow-courses";
import { RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "follow-learners";

/** Components that are courses take what their participants achieve there. After the commit of the grade, never in it. */
export const followLearners = inngest.createFunction(
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
    const { workspaceId, recipientIds, courseId } = event.data as Omit<GradesRecorded, "courseId"> &
      Partial<GradesRecorded>;
    return step.run("follow", () => runJob(follow, workspaceId, { recipientIds, courseId }, id));
  },
);
