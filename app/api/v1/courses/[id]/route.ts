import { deleteCourse } from "@/lib/courses/commands/delete-course";
import { updateCourse } from "@/lib/courses/commands/update-course";
import { getCourse } from "@/lib/courses/reads/get-course";
import { courseAnswer as answer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(getCourse, { summary: "One course", answer });
export const PATCH = endpoint(updateCourse, {
  summary: "Change a course; who passes follows from it as it is now, and certificates that were issued stay",
  answer,
  show: async ({ id, jobId }, look) => ({ ...(await look(getCourse, { id })), jobId }),
});
export const DELETE = endpoint(deleteCourse, { summary: "Delete a draft without grades; others are archived" });
export const { POST, PUT } = notAllowed("GET", "PATCH", "DELETE");
