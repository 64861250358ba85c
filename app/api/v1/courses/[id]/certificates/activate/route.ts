import { activateCertificate } from "@/lib/courses/commands/activate-certificate";
import { getCourse } from "@/lib/courses/reads/get-course";
import { courseAnswer as answer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(activateCertificate, {
  summary: "Activate the certificate of a course",
  answer,
  show: ({ id }, look) => look(getCourse, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
