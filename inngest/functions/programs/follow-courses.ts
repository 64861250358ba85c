import { COURSE_EVENTS, type CourseChanged } from "@/lib/courses/rules/events";
import { runJob } from "@/lib/entrypoints/job";
import { followCourses as follow, followLearners } from "@/lib/programs/commands/follow-courses";
import { type CoursesAsked, PROGRAM_EVENTS } from "@/lib/programs/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "follow-courses";

/** A course is measured anew, or a program has somebody new or follows another course: what was achieved there already counts. */
export const followCourses = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: COURSE_EVENTS.courseChanged }, { event: PROGRAM_EVENTS.coursesAsked }] },
  async ({ event, step }) => {
    const { workspaceId, courseId, programId, recipientIds } = event.data as Partial<CourseChanged & CoursesAsked> &
      Pick<CourseChanged, "workspaceId">;
    if (recipientIds)
      return step.run("follow", () => runJob(followLearners, workspaceId, { recipientIds, programId }, id));
    let after: string | undefined;
    for (let n = 1; n === 1 || after; n++) {
      const from = after;
      const { next }: { next: string | null } = await step.run(`chunk-${n}`, () =>
        runJob(follow, workspaceId, { courseId, programId, after: from }, id),
      );
      after = next ?? undefined;
    }
  },
);
