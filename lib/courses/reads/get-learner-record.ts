import { z } from "zod";
import { isInByGroup } from "../../../db/queries/course-learners";
import { listGrades } from "../../../db/queries/grades";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { read } from "../../read";
import type { CourseView } from "../rules/course-view";
import type { LearnerStep } from "../rules/learner-step";
import type { GradeSource } from "../rules/vocabulary";
import { viewCourses } from "./course-view";
import { knownCourse } from "./get-course";
import { knownLearner, type LearnerStanding, todayOf, viewStanding } from "./get-learner";
import { missingSteps, stepsOfLearner } from "./steps-of-learner";

const MOST_ATTEMPTS = 500;

export type LearnerRecord = LearnerStanding & {
  recipient: { id: Id<"recipient">; name: string; email: string };
  course: CourseView;
  steps: LearnerStep[];
  attempts: { id: Id<"grade">; stepId: Id<"step">; grade: number; achievedAt: string; source: GradeSource }[];
  missing: string[];
  finishedAt: string | null;
  single: boolean;
  byGroup: boolean;
};

const input = z.strictObject({ id: idSchema("course"), recipientId: idSchema("recipient") });

/** All that a course knows of one learner, with their attempts, the latest recorded first. */
export const getLearnerRecord = read(
  "course.read",
  input,
  async (context, { id, recipientId }): Promise<LearnerRecord> => {
    const { db, workspace } = context;
    const course = await knownCourse(context, id);
    const row = await knownLearner(context, course, recipientId);
    const [view] = await viewCourses(context, [course]);
    if (!view) throw notFound("course");
    const steps = await stepsOfLearner(context, course, recipientId);
    const attempts = await listGrades(db, workspace.id, {
      courseId: id,
      recipientId,
      after: null,
      limit: MOST_ATTEMPTS,
    });
    return {
      ...viewStanding(course, row, todayOf(context)),
      recipient: { id: recipientId, name: row.name, email: row.email },
      course: view,
      steps,
      attempts: attempts.map(({ id: attempt, stepId, grade, achievedAt, source }) => ({
        ...{ id: attempt, stepId, grade, achievedAt, source },
      })),
      missing: missingSteps(steps),
      finishedAt: row.finishedAt,
      single: row.single,
      byGroup: await isInByGroup(db, { workspaceId: workspace.id, courseId: id, recipientId }),
    };
  },
);
