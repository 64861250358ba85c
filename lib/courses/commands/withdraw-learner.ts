import { z } from "zod";
import { deleteLearner } from "../../../db/queries/course-learners";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { learnersChanged } from "../rules/events";
import { learnerOf } from "./give-certificate";
import { openCourse } from "./open-course";

const input = z.strictObject({ id: idSchema("course"), recipientId: idSchema("recipient") });

/** Ends a single enrolment that has led to nothing yet. Who was graded stays; who is in by a group leaves with the group. */
export const withdrawLearner = command(
  "course.withdraw",
  "course.write",
  input,
  async (context, { id, recipientId }) => {
    const { tx, workspace } = context;
    const row = await learnerOf(context, await openCourse(context, id), recipientId);
    if (!row.single)
      throw new DomainError(
        "conflict",
        `${row.name} is in this course through a group. Take them out of the group instead.`,
      );
    if (row.graded || row.credentialId)
      throw new DomainError("conflict", `${row.name} has grades or a certificate in this course, so they stay in it.`);
    await deleteLearner(tx, { workspaceId: workspace.id, courseId: id, recipientId });
    return {
      value: { id, recipientId },
      audit: { subject: id, before: { recipientId } },
      events: learnersChanged(id, [recipientId]),
    };
  },
);
