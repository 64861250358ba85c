import { z } from "zod";
import {
  findGradeImport,
  findSameGrades,
  leaveOutGradeRows,
  nextGradeRows,
  type StagedGrades,
} from "../../../db/queries/grade-imports";
import { advanceJob } from "../../../db/queries/jobs";
import { ensureRecipients } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { JOB_OVER, openJob } from "../../governance/commands/open-job";
import { withoutLost } from "../rules/lost-steps";
import { openCourse } from "./open-course";
import { placeGrades } from "./place-grades";

/** Lines in one transaction; a line may carry a grade for each step. */
const CHUNK = 500;

/** One chunk of a file of grades, in the course as it is by now. The cursor moves in the same transaction, so a chunk is done once, however often it is asked for. */
export const importGradesChunk = command(
  "grades.import",
  "grade.write",
  z.strictObject({ jobId: idSchema("job") }),
  async (context, { jobId }) => {
    const { tx, workspace, now } = context;
    const job = await openJob(context, jobId);
    if (!job) return JOB_OVER;
    const file = await findGradeImport(tx, workspace.id, job.subject as Id<"import">);
    if (!file) throw notFound("import");
    const course = await openCourse(context, file.courseId, "share"); // no step of it goes meanwhile
    if (course.status === "archived")
      throw new DomainError("conflict", `${course.name} is archived. It takes no more grades.`);
    const staged = await nextGradeRows(tx, workspace.id, file.id, { after: Number(job.cursor ?? 0), limit: CHUNK });
    const graded = new Set<string>(course.steps.flatMap((step) => (step.graded ? [step.id] : [])));
    const { lines, leftOut } = withoutLost(staged, graded, file);
    const attempts = await attemptsOf(context, file, lines);
    const { inserted, duplicates, events } = await placeGrades(context, attempts, "import");
    const known = lines.reduce((sum, line) => sum + line.grades.length, 0) - attempts.length;
    await leaveOutGradeRows(tx, workspace.id, file.id, leftOut);
    const result = { recorded: inserted, duplicates: duplicates + known, leftOut: leftOut.length };
    const finished = lines.length < CHUNK; // the file is exhausted; "nothing recorded" would not say so
    const cursor = String(lines.at(-1)?.line ?? job.cursor ?? 0);
    await advanceJob(tx, job, { cursor, done: lines.length, result, finished }, now);
    return {
      value: { finished },
      audit: { subject: file.id, after: { jobId, throughLine: Number(cursor), ...result } },
      events,
    };
  },
);

/** Where neither file nor person says when, a grade that its learner has already is no new attempt. */
async function attemptsOf(
  { tx, workspace, now }: CommandContext,
  file: { courseId: Id<"course">; achievedAt: Date | null; createdAt: Date },
  lines: StagedGrades[],
) {
  const withGrades = lines.filter((line) => line.grades.length > 0);
  const people = await ensureRecipients(
    tx,
    workspace.id,
    withGrades.map(({ email, name }) => (name ? { email, name } : { email })),
    now,
  );
  const all = withGrades.flatMap((line) => {
    const recipientId = people.get(line.emailKey)?.id;
    return recipientId ? line.grades.map((read) => ({ ...read, recipientId })) : [];
  });
  const undated = file.achievedAt ? [] : all.filter((read) => read.achievedAt === null);
  const same = new Set((await findSameGrades(tx, workspace.id, undated)).map(keyOf));
  return all
    .filter((read) => file.achievedAt !== null || read.achievedAt !== null || !same.has(keyOf(read)))
    .map(({ recipientId, stepId, grade, achievedAt }) => ({
      courseId: file.courseId,
      stepId,
      recipientId,
      grade,
      achievedAt: achievedAt === null ? (file.achievedAt ?? file.createdAt) : new Date(achievedAt),
    }));
}

const keyOf = ({ recipientId, stepId, grade }: { recipientId: string; stepId: string; grade: number }) =>
  `${recipientId} ${stepId} ${grade}`;
