import { requestCertificate } from "@/lib/courses/commands/request-certificate";
import { standingAnswer } from "@/lib/entrypoints/api/course-answers";
import { standingAfter } from "@/lib/entrypoints/api/course-standing";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(requestCertificate, {
  summary: "Request the certificate of a learner who passes, where learners request theirs",
  answer: standingAnswer,
  show: standingAfter,
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
