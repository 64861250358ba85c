import { createCourse } from "@/lib/courses/commands/create-course";
import { getCourse } from "@/lib/courses/reads/get-course";
import { listCourses } from "@/lib/courses/reads/list-courses";
import { listOf } from "@/lib/entrypoints/api/answers";
import { courseAnswer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listCourses, { summary: "Courses, newest first", answer: listOf(courseAnswer) });
export const POST = endpoint(createCourse, {
  summary: "Make a course, as a draft",
  status: 201,
  answer: courseAnswer,
  show: ({ id }, look) => look(getCourse, { id }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
