import { withdrawLearner } from "@/lib/courses/commands/withdraw-learner";
import { getLearner } from "@/lib/courses/reads/get-learner";
import { standingAnswer } from "@/lib/entrypoints/api/course-answers";
import { showStanding } from "@/lib/entrypoints/api/course-standing";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(getLearner, {
  summary: "How a learner stands in a course, and what they see of the certificate",
  answer: standingAnswer,
  show: showStanding,
});
export const DELETE = endpoint(withdrawLearner, { summary: "End a single enrolment that has led to nothing yet" });
export const { POST, PUT, PATCH } = notAllowed("GET", "DELETE");
