import { z } from "zod";
import { findDependants } from "../../../db/queries/course-dependants";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { archiveProblem } from "../rules/dependants";
import { courseChanged } from "../rules/events";
import { openCourse, refuse } from "./open-course";

const input = z.strictObject({
  id: idSchema("course"),
  anyway: z.boolean().optional().meta({
    description: "Archive it also where certifications or running programs need it. Otherwise: 409, naming them.",
  }),
});

/** Takes no more grades and gives no more certificates; grades and certificates stay. What needs it is named, and agreed to. */
export const archiveCourse = command("course.archive", "course.write", input, async (context, { id, anyway }) => {
  const { tx, workspace, now } = context;
  const before = await openCourse(context, id);
  if (before.status === "archived") throw new DomainError("conflict", "This course is archived already.");
  const needing = await findDependants(tx, workspace.id, id, workspace.certificationsEnabled);
  if (!anyway) refuse(archiveProblem(needing));
  await updateCourse(tx, workspace.id, id, { status: "archived", updatedAt: now });
  const audit = { subject: id, before: { status: before.status }, after: { status: "archived", needing } };
  return { value: { id }, audit, events: [courseChanged(id)] };
});
