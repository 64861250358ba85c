import { enrolLearner } from "@/lib/courses/commands/enrol-learner";
import { getLearner } from "@/lib/courses/reads/get-learner";
import { listCourseLearners } from "@/lib/courses/reads/list-course-learners";
import { listOf } from "@/lib/entrypoints/api/answers";
import { courseLearnerAnswer, standingAnswer } from "@/lib/entrypoints/api/course-answers";
import { showCourseLearner, showStanding } from "@/lib/entrypoints/api/course-standing";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listCourseLearners, {
  summary: "Who learns in a course, and how they stand",
  answer: listOf(courseLearnerAnswer),
  show: ({ data, nextCursor }) => ({ data: data.map(showCourseLearner), nextCursor }),
});
export const POST = endpoint(enrolLearner, {
  summary: "Enrol somebody singly; who is in the course already stays as they are",
  answer: standingAnswer,
  show: async ({ id, recipientId }, look) => showStanding(await look(getLearner, { id, recipientId })),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
