import { startCourse } from "@/lib/courses/commands/start-course";
import { getCourse } from "@/lib/courses/reads/get-course";
import { courseAnswer as answer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(startCourse, {
  summary: "Start a published course; one that issues certificates needs its certificate active",
  answer,
  show: ({ id }, look) => look(getCourse, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
