import { runJob } from "@/lib/entrypoints/job";
import { followLearners as follow } from "@/lib/programs/commands/follow-courses";
import { inngest } from "../../client";
import { LEARNERS_TOLD, type LearnersTold } from "../../learners-told";
import { PATIENT } from "../../patience";

const id = "follow-learners";

/** Components that are courses take what their participants achieve there. After the commit of the grade, never in it. */
export const followLearners = inngest.createFunction(
  {
    id,
    retries: PATIENT,
    triggers: LEARNERS_TOLD,
  },
  ({ event, step }) => {
    const { workspaceId, recipientIds, courseId } = event.data as LearnersTold;
    return step.run("follow", () => runJob(follow, workspaceId, { recipientIds, courseId }, id));
  },
);
