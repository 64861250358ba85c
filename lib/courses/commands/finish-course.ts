import { z } from "zod";
import { markLearner } from "../../../db/queries/course-learners";
import type { CourseRow } from "../../../db/queries/courses";
import { type CommandContext, command } from "../../command";
import { DomainError } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { requestProblem } from "../rules/course-checks";
import { certificateStanding, passesCourse } from "../standing";
import { type Given, giveCertificate, learnerOf } from "./give-certificate";
import { openCourse } from "./open-course";

const input = z.strictObject({ id: idSchema("course"), recipientId: idSchema("recipient") });

/** A learner has reached the end: a certificate that could be requested is. Otherwise nothing but the mark. */
export const finishCourse = command("course.finish", "course.write", input, async (context, { id, recipientId }) => {
  const course = await openCourse(context, id, "share");
  const given = await finish(context, course, recipientId);
  return {
    value: { id, recipientId, requested: given !== null },
    audit: { subject: id, after: { recipientId, credentialId: given?.credentialId ?? null } },
    events: given?.status === "issued" ? credentialsIssued([given.credentialId]) : [],
  };
});

/** Null where no certificate was requested by it: not to be had by request, not passed, or there already. */
export async function finish(
  context: CommandContext,
  course: CourseRow,
  recipientId: Id<"recipient">,
): Promise<Given | null> {
  const { tx, workspace, now } = context;
  if (course.status !== "published") throw new DomainError("conflict", "Only a published course can be finished.");
  const row = await learnerOf(context, course, recipientId);
  await markLearner(tx, { workspaceId: workspace.id, courseId: course.id, recipientId }, "finished", now);
  const standing = certificateStanding(row.credentialStatus);
  if (standing !== "none" || requestProblem(course, passesCourse(course, row), standing)) return null;
  const given = await giveCertificate(context, course, recipientId);
  return given.fresh ? given : null;
}
