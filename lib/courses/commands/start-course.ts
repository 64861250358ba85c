import { z } from "zod";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { startProblem } from "../rules/course-checks";
import { openCourse, refuse } from "./open-course";

/** A course that issues certificates can't be started before its certificate is activated. */
export const startCourse = command(
  "course.start",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    refuse(startProblem(await openCourse(context, id)));
    await updateCourse(tx, workspace.id, id, { startedAt: now, updatedAt: now });
    return { value: { id }, audit: { subject: id, after: { startedAt: now.toISOString() } }, events: [] };
  },
);
