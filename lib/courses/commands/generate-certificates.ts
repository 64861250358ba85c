import { z } from "zod";
import { countLearners } from "../../../db/queries/course-learners";
import { updateCourse } from "../../../db/queries/courses";
import { findOpenJobs, updateJob } from "../../../db/queries/jobs";
import { command } from "../../command";
import { dayIn } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { measureOf } from "../measure";
import { isReleased } from "../rules/certificate-display";
import { daysOf, issuingProblem } from "../rules/course-checks";
import { generateRequested } from "../rules/events";
import { beginGenerate } from "./begin-generate";
import { openCourse, refuse } from "./open-course";

/**
 * The instructor's word that there are certificates: a job gives theirs to all who pass, and whoever passes later gets theirs
 * then. Again, it finds only what is new. Where learners are told at a later day, they are given at that day.
 */
export const generateCertificates = command(
  "course.generate",
  "course.write",
  z.strictObject({ id: idSchema("course") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const course = await openCourse(context, id);
    refuse(issuingProblem(course));
    const [open] = (await findOpenJobs(tx, workspace.id, id)).filter(({ kind }) => kind === "course.generate");
    // One that nobody has taken up is told of again; two runners of one job take turns.
    const told = open?.status === "queued" ? [generateRequested(open.id)] : [];
    if (open) return { value: { jobId: open.id, begun: false }, audit: [], events: told };
    if (!course.generatedAt) await updateCourse(tx, workspace.id, id, { generatedAt: now, updatedAt: now });
    const jobId = await beginGenerate(context, { ...course, generatedAt: now });
    const released = isReleased(daysOf(course, dayIn(workspace.timeZone, now)));
    if (!released) {
      const later = await countLearners(tx, measureOf(course, now), { standing: "passing" });
      const ended = { status: "done" as const, startedAt: now, endedAt: now, result: { later } };
      await updateJob(tx, workspace.id, jobId, ended);
    }
    const events = released ? [generateRequested(jobId)] : [];
    return { value: { jobId, begun: released }, audit: { subject: id, after: { jobId, released } }, events };
  },
);
