import { z } from "zod";
import { findAchievement } from "../../../db/queries/achievements";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { publishProblem } from "../rules/course-checks";
import { openCourse, refuse } from "./open-course";

/** From now on the course may be started, and give certificates. */
export const activateCertificate = command(
  "course.activate-certificate",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const course = await openCourse(context, id);
    if (course.certificateActive) return { value: { id }, audit: [], events: [] };
    if (course.status === "archived") throw new DomainError("conflict", "This course is archived.");
    const achievement = course.achievementId && (await findAchievement(tx, workspace.id, course.achievementId));
    if (!achievement) throw new DomainError("conflict", "Choose what the certificate is first.");
    if (achievement.status !== "published") {
      const why = achievement.status === "draft" ? "is a draft. Publish it first." : "is archived. Choose another one.";
      throw new DomainError("conflict", `${achievement.name} ${why}`);
    }
    if (course.status === "published") refuse(publishProblem({ ...course, certificateEnabled: true }));
    await updateCourse(tx, workspace.id, id, { certificateEnabled: true, certificateActive: true, updatedAt: now });
    return { value: { id }, audit: { subject: id, after: { certificateActive: true } }, events: [] };
  },
);
