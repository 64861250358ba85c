import { z } from "zod";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { courseChanged } from "../rules/events";
import { openCourse } from "./open-course";

/** Takes no more grades and gives no more certificates; grades and certificates stay. */
export const archiveCourse = command(
  "course.archive",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const before = await openCourse(context, id);
    if (before.status === "archived") throw new DomainError("conflict", "This course is archived already.");
    await updateCourse(tx, workspace.id, id, { status: "archived", updatedAt: now });
    const audit = { subject: id, before: { status: before.status }, after: { status: "archived" } };
    return { value: { id }, audit, events: [courseChanged(id)] };
  },
);
