import { z } from "zod";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { publishProblem } from "../rules/course-checks";
import { courseChanged } from "../rules/events";
import { openCourse, refuse } from "./open-course";

/** From now on its learners see it, and certifications may require it. */
export const publishCourse = command(
  "course.publish",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const before = await openCourse(context, id);
    if (before.status === "published") throw new DomainError("conflict", "This course is published already.");
    if (before.status === "archived") throw new DomainError("conflict", "This course is archived.");
    refuse(publishProblem(before));
    await updateCourse(tx, workspace.id, id, { status: "published", updatedAt: now });
    const audit = { subject: id, before: { status: before.status }, after: { status: "published" } };
    return { value: { id }, audit, events: [courseChanged(id)] };
  },
);
