import { z } from "zod";
import { isCourseInUse, deleteCourse as remove } from "../../../db/queries/courses";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { openCourse } from "./open-course";

/** Only a draft on which nothing rests: grades and certificates keep their course. */
export const deleteCourse = command(
  "course.delete",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace } = context;
    const before = await openCourse(context, id);
    if (before.status !== "draft")
      throw new DomainError("conflict", "Only a draft can be deleted. Archive this course instead.");
    if (await isCourseInUse(tx, workspace.id, id))
      throw new DomainError("conflict", "Grades, certifications or programs rest on this course. Archive it instead.");
    await remove(tx, workspace.id, id);
    return { value: { id }, audit: { subject: id, before: { name: before.name } }, events: [] };
  },
);
