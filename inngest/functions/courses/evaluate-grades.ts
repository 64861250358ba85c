import { evaluateGrades as evaluate } from "@/lib/courses/commands/evaluate-grades";
import { runJob } from "@/lib/entrypoints/job";
import { inngest } from "../../client";
import { LEARNERS_TOLD, type LearnersTold } from "../../learners-told";
import { PATIENT } from "../../patience";

const id = "evaluate-grades";

/** Whoever passes after certificates were generated gets theirs. After the commit of what made them pass, never in it. */
export const evaluateGrades = inngest.createFunction(
  {
    id,
    retries: PATIENT,
    triggers: LEARNERS_TOLD,
  },
  ({ event, step }) => {
    const { workspaceId, courseId, recipientIds } = event.data as LearnersTold;
    return step.run("evaluate", () => runJob(evaluate, workspaceId, { courseId, recipientIds }, id));
  },
);
