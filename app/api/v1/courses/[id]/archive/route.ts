import { archiveCourse } from "@/lib/courses/commands/archive-course";
import { getCourse } from "@/lib/courses/reads/get-course";
import { courseAnswer as answer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(archiveCourse, {
  summary: "Archive a course; grades and certificates stay",
  answer,
  show: ({ id }, look) => look(getCourse, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
