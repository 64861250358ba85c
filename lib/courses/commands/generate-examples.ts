import { z } from "zod";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { openCourse } from "./open-course";

/** Example certificates can be looked at from now on, one for each mode; nothing is issued. */
export const generateExamples = command(
  "course.generate-examples",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const course = await openCourse(context, id);
    if (!course.achievementId) throw new DomainError("conflict", "Choose what the certificate is first.");
    await updateCourse(tx, workspace.id, id, { examplesAt: now, updatedAt: now });
    const examplesAt = now.toISOString();
    return { value: { id, examplesAt }, audit: { subject: id, after: { examplesAt } }, events: [] };
  },
);
