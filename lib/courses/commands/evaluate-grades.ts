import { z } from "zod";
import { findStandings } from "../../../db/queries/course-standing";
import { command } from "../../command";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { measureOf } from "../measure";
import { givesByItself } from "../rules/course-checks";
import { awardCertificates } from "./award-certificates";
import { openCourse } from "./open-course";

const input = z.strictObject({
  courseId: idSchema("course"),
  recipientIds: z.array(idSchema("recipient")).min(1).max(500),
});

/** Whoever passes since certificates were generated gets theirs. Runs after the commit of the grades; safe to run twice. */
export const evaluateGrades = command(
  "course.evaluate",
  "course.write",
  input,
  async (context, { courseId, recipientIds }) => {
    const { tx, workspace, now } = context;
    const course = await openCourse(context, courseId, "share");
    if (!givesByItself(course, dayIn(workspace.timeZone, now)))
      return { value: { issued: 0, drafts: 0 }, audit: [], events: [] };
    const people = await findStandings(tx, measureOf(course), recipientIds);
    const { issued, drafts, preExisting } = await awardCertificates(context, course, people);
    const told = issued.length + drafts.length + preExisting > 0;
    return {
      value: { issued: issued.length, drafts: drafts.length },
      audit: told ? { subject: courseId, action: "course.award", after: { issued, drafts, preExisting } } : [],
      events: credentialsIssued(issued),
    };
  },
);
