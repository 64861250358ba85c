import { z } from "zod";
import { findGeneratedCoursesOf } from "../../../db/queries/course-learners";
import { findStandings } from "../../../db/queries/course-standing";
import { lockCourses } from "../../../db/queries/courses";
import { lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import type { AuditEntry } from "../../governance/rules/outcome";
import { measureOf } from "../measure";
import { givesByItself } from "../rules/course-checks";
import { type Awarded, awardCertificates } from "./award-certificates";

const input = z.strictObject({
  /** All in which they learn, unless said. */
  courseId: idSchema("course").optional(),
  recipientIds: z.array(idSchema("recipient")).min(1).max(500),
});

/** Whoever passes since certificates were generated gets theirs. After the commit of what may have made it so; safe to run twice. */
export const evaluateGrades = command(
  "course.evaluate",
  "course.write",
  input,
  async (context, { courseId, recipientIds }) => {
    const { tx, workspace, now } = context;
    const ids = courseId ? [courseId] : await findGeneratedCoursesOf(tx, workspace.id, recipientIds);
    const today = dayIn(workspace.timeZone, now);
    const courses = (await lockCourses(tx, workspace.id, ids, "share")).filter((course) =>
      givesByItself(course, today),
    );
    // Before any room is taken: the next course would otherwise wait for people while others wait for the room.
    if (courses.length > 1) await lockRecipients(tx, workspace.id, recipientIds);
    const audit: AuditEntry[] = [];
    const all: Pick<Awarded, "issued" | "drafts"> = { issued: [], drafts: [] };
    for (const course of courses) {
      const people = await findStandings(tx, measureOf(course, now), recipientIds);
      const { issued, drafts, preExisting } = await awardCertificates(context, course, people);
      all.issued.push(...issued);
      all.drafts.push(...drafts);
      if (issued.length + drafts.length + preExisting > 0)
        audit.push({ subject: course.id, action: "course.award", after: { issued, drafts, preExisting } });
    }
    return {
      value: { issued: all.issued.length, drafts: all.drafts.length },
      audit,
      events: credentialsIssued(all.issued),
    };
  },
);
