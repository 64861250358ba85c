import { z } from "zod";
import { updateCourse } from "../../../db/queries/courses";
import { command } from "../../command";
import { dayIn } from "../../core/dates";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { givesByItself } from "../rules/course-checks";
import { generateRequested } from "../rules/events";
import { beginGenerate } from "./begin-generate";
import { openCourse } from "./open-course";

/** Whether learners of an instructor-paced course request their certificates themselves. What was issued stays either way. */
export const setLearnerGenerated = command(
  "course.set-learner-generated",
  "course.write",
  z.strictObject({ id: idSchema("course"), enabled: z.boolean() }),
  async (context, { id, enabled }) => {
    const { tx, workspace, now } = context;
    const before = await openCourse(context, id);
    const value = { id, learnerGenerated: enabled };
    if (before.status === "archived") throw new DomainError("conflict", "This course is archived.");
    if (before.pacing === "self")
      throw new DomainError("conflict", "Learners of a self-paced course request their certificates already.");
    if (before.learnerGenerated === enabled) return { value, audit: [], events: [] };
    const after = { ...before, learnerGenerated: enabled };
    await updateCourse(tx, workspace.id, id, { learnerGenerated: enabled, updatedAt: now });
    const again = givesByItself(after, dayIn(workspace.timeZone, now));
    const events = again ? [generateRequested(await beginGenerate(context, after))] : [];
    return { value, audit: { subject: id, after: { learnerGenerated: enabled } }, events };
  },
);
