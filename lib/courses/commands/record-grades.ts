import { lockCourses } from "../../../db/queries/courses";
import { findAttemptIds, findSteps, type StepOfCourse } from "../../../db/queries/grades";
import { ensureRecipients } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import { emailKey } from "../../core/text";
import { achievedBy } from "../rules/achieved-at";
import { type GradeItem, recordGradesInput } from "../rules/grade-input";
import { placeGrades } from "./place-grades";

/** One attempt, or up to 1,000, all or nothing. The same step, person, instant and grade again is the same attempt. */
export const recordGrades = command("grade.record", "grade.write", recordGradesInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const { grades: items, source } = input;
  const steps = await gradedSteps(context, items);
  const people = await ensureRecipients(
    tx,
    workspace.id,
    items.map((item) => item.recipient),
    now,
  );
  const attempts = items.map((item, index) => {
    const person = people.get(emailKey(item.recipient.email));
    const step = steps.get(item.stepId);
    if (!person || !step) throw notFound("recipient");
    const achievedAt = item.achievedAt ? achievedBy(new Date(item.achievedAt), now) : now;
    if (!achievedAt) throw invalid(pathOf(items, index, "achievedAt"), "This is in the future.");
    return { courseId: step.courseId, stepId: step.id, recipientId: person.id, grade: item.grade, achievedAt };
  });
  const { made, inserted, events } = await placeGrades(context, attempts, source);
  const ids = await findAttemptIds(tx, workspace.id, attempts);
  const courses = [...new Set(attempts.map(({ courseId }) => courseId))];
  return {
    value: attempts.map(({ courseId, stepId, recipientId }, index) => {
      const id = ids[index];
      if (!id) throw notFound("grade");
      return { id, courseId, stepId, recipientId, recorded: made.delete(id) };
    }),
    audit: courses.map((subject) => {
      const here = attempts.filter(({ courseId }) => courseId === subject).length;
      return { subject, after: { grades: here, recorded: inserted, source } };
    }),
    events,
  };
});

const pathOf = (items: GradeItem[], index: number, field: "stepId" | "achievedAt") =>
  items.length > 1 ? `grades.${index}.${field}` : field;

/** The steps that are graded, held so that none of them is removed meanwhile. */
async function gradedSteps(context: CommandContext, items: GradeItem[]): Promise<Map<string, StepOfCourse>> {
  const { tx, workspace } = context;
  const wanted = [...new Set(items.map(({ stepId }) => stepId))];
  const found = await findSteps(tx, workspace.id, wanted);
  const courses = await lockCourses(tx, workspace.id, [...new Set(found.map(({ courseId }) => courseId))], "share");
  const steps = new Map((await findSteps(tx, workspace.id, wanted)).map((step) => [step.id as string, step]));
  const open = new Set(courses.filter(({ status }) => status !== "archived").map(({ id }) => id));
  items.forEach(({ stepId, courseId }, index) => {
    const step = steps.get(stepId);
    if (!step || (courseId && courseId !== step.courseId)) throw notFound("step");
    if (!step.graded) throw invalid(pathOf(items, index, "stepId"), `${step.name} is not graded.`);
    if (!open.has(step.courseId))
      throw new DomainError("conflict", "This course is archived. It takes no more grades.");
  });
  return steps;
}
