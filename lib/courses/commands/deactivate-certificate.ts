import { z } from "zod";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { openCourse } from "./open-course";

/** No more certificates are given until it is activated again; those that are out stay. */
export const deactivateCertificate = command(
  "course.deactivate-certificate",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const course = await openCourse(context, id);
    if (!course.certificateActive) return { value: { id }, audit: [], events: [] };
    await updateCourse(tx, workspace.id, id, { certificateActive: false, updatedAt: now });
    return { value: { id }, audit: { subject: id, after: { certificateActive: false } }, events: [] };
  },
);
