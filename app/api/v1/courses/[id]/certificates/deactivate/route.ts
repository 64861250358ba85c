import { deactivateCertificate } from "@/lib/courses/commands/deactivate-certificate";
import { getCourse } from "@/lib/courses/reads/get-course";
import { courseAnswer as answer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(deactivateCertificate, {
  summary: "Give no more certificates for now; those that are out stay",
  answer,
  show: ({ id }, look) => look(getCourse, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
