import { z } from "zod";
import { findStandings } from "../../../db/queries/course-standing";
import { findCourse } from "../../../db/queries/courses";
import { findOwnLearner } from "../../../db/queries/own-courses";
import { dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownRead } from "../../own-read";
import { measureOf } from "../measure";
import { isRequested } from "../rules/certificate-display";
import type { LearnerStep } from "../rules/learner-step";
import type { CompletionRule } from "../rules/vocabulary";
import { type OwnCourse, viewOwnCourse } from "./own-course-view";
import { missingSteps, stepsOfLearner } from "./steps-of-learner";

export type WholeOwnCourse = OwnCourse & {
  steps: LearnerStep[];
  missing: string[];
  timeZone: string;
  completionRule: CompletionRule;
  passingGrade: number;
  topGrade: number;
  /** Where learners ask for their certificates themselves: finishing asks for it. */
  canFinish: boolean;
};

/** One course with all that its learner's page says. Somebody else's is as unknown as a missing one. */
export const getOwnCourse = ownRead(
  z.strictObject({ id: idSchema("course") }),
  async ({ db, userId, now }, { id }): Promise<WholeOwnCourse> => {
    const own = await findOwnLearner(db, userId, id);
    const course = own && (await findCourse(db, own.workspaceId, id));
    const [row] = course ? await findStandings(db, measureOf(course, now), [own.recipientId]) : [];
    if (!own || !course || !row) throw notFound("course of yours");
    const steps = await stepsOfLearner({ db, now }, course, own.recipientId);
    const { completionRule, passingGrade, topGrade } = course;
    return {
      ...viewOwnCourse(course, row, own.workspace, dayIn(own.timeZone, now)),
      ...{ steps, missing: missingSteps(steps), timeZone: own.timeZone, completionRule, passingGrade, topGrade },
      canFinish: isRequested(course) && course.status === "published" && row.finishedAt === null,
    };
  },
);
