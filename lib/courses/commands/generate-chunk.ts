import { z } from "zod";
import { findStandings, nextLearners } from "../../../db/queries/course-standing";
import { lockCourse } from "../../../db/queries/courses";
import { advanceJob } from "../../../db/queries/jobs";
import { command } from "../../command";
import { dayIn } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { measureOf } from "../measure";
import { isReleased } from "../rules/certificate-display";
import { daysOf, issuingProblem } from "../rules/course-checks";
import { awardCertificates } from "./award-certificates";

const CHUNK = 1_000;
const progress = z.object({ last: z.object({ completedAt: z.string(), recipientId: z.string() }).nullable() });

/** One chunk of generating. The cursor moves in the same transaction, so a chunk is done once, however often it is asked for. */
export const generateChunk = command(
  "course.award",
  "course.write",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const course = await lockCourse(tx, workspace.id, job.subject as Id<"course">, "share");
    // Archived, deactivated or put off since: what is issued stays, the rest is not this job's.
    if (!course || issuingProblem(course) || !isReleased(daysOf(course, dayIn(workspace.timeZone, now)))) {
      await advanceJob(tx, job, { cursor: job.cursor, done: 0, result: { stopped: 1 }, finished: true }, now);
      const audit = { subject: job.subject, action: "course.generate-stopped", after: { jobId } };
      return { value: { finished: true }, audit, events: [] };
    }
    const measure = measureOf(course, now);
    const ids = await nextLearners(tx, measure, job.cursor ?? "", CHUNK);
    const people = await findStandings(tx, measure, ids);
    const awarded = await awardCertificates(context, course, people, progress.parse(job.input).last);
    const finished = ids.length < CHUNK; // the range is exhausted; "nothing issued" would not say so
    const result = { issued: awarded.issued.length, drafts: awarded.drafts.length, preExisting: awarded.preExisting };
    await advanceJob(tx, job, { cursor: ids.at(-1) ?? job.cursor, done: ids.length, result, finished }, now);
    return {
      value: { finished },
      audit: { subject: course.id, after: { jobId, ...result, finished } },
      events: credentialsIssued(awarded.issued),
    };
  },
);
