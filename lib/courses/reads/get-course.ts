import { z } from "zod";
import { type CourseRow, findCourse } from "../../../db/queries/courses";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { type ReadContext, read } from "../../read";
import type { CourseView } from "../rules/course-view";
import { viewCourses } from "./course-view";

export const getCourse = read(
  "course.read",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }): Promise<CourseView> => {
    const [view] = await viewCourses(context, [await knownCourse(context, id)]);
    if (!view) throw notFound("course");
    return view;
  },
);

export async function knownCourse(
  { db, workspace }: Pick<ReadContext, "db" | "workspace">,
  id: Id<"course">,
): Promise<CourseRow> {
  const course = await findCourse(db, workspace.id, id);
  if (!course) throw notFound("course");
  return course;
}
