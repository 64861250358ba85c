import { publishCourse } from "@/lib/courses/commands/publish-course";
import { getCourse } from "@/lib/courses/reads/get-course";
import { courseAnswer as answer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(publishCourse, {
  summary: "Publish a course; the weights of its graded steps must make 100",
  answer,
  show: ({ id }, look) => look(getCourse, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
