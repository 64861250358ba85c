import { finishCourse } from "@/lib/courses/commands/finish-course";
import { standingAnswer } from "@/lib/entrypoints/api/course-answers";
import { standingAfter } from "@/lib/entrypoints/api/course-standing";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(finishCourse, {
  summary: "Mark the course as finished by a learner; a certificate that could be requested is",
  answer: standingAnswer,
  show: standingAfter,
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
