import { followCourse as follow } from "@/lib/certifications/commands/follow-course";
import { COURSE_EVENTS, type CourseChanged } from "@/lib/courses/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "follow-course";

/** Other graded steps, or other limits: the same grades may complete somebody now. After the commit of the change. */
export const followCourse = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: COURSE_EVENTS.courseChanged }] },
  ({ event, step }) => {
    const { workspaceId, courseId } = event.data as CourseChanged;
    return step.run("follow", () => runJob(follow, workspaceId, { courseId }, id));
  },
);
