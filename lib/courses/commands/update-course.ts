import { findAskedGroups } from "../../../db/queries/course-dependants";
import { type CourseRow, replaceCourseGroups, updateCourse as save, saveSteps } from "../../../db/queries/courses";
import { findGradedSteps } from "../../../db/queries/grades";
import type { NamedGroup } from "../../../db/queries/groups";
import { type CommandContext, command } from "../../command";
import { dayIn } from "../../core/dates";
import { DomainError, invalid } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { assertVersion } from "../../core/versions";
import { givesByItself, publishProblem } from "../rules/course-checks";
import { type CourseChange, updateCourseInput } from "../rules/course-input";
import { lostSteps, planSteps } from "../rules/course-steps";
import { groupsProblem } from "../rules/dependants";
import { courseChanged, generateRequested } from "../rules/events";
import { measuresAnew, takenAnew } from "../rules/passing-change";
import { beginGenerate } from "./begin-generate";
import { courseFields, namedGroups } from "./course-fields";
import { openCourse, refuse } from "./open-course";

/**
 * Saves a change. Grades stay as they are; who passes by them follows from the course as it is now. Where certificates were
 * generated already, a job gives theirs to those who newly pass; what was issued stays.
 */
export const updateCourse = command("course.update", "course.write", updateCourseInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const { id, ifVersion, ...change } = input;
  const before = await openCourse(context, id);
  assertVersion(before.version, ifVersion);
  if (before.status === "archived") throw new DomainError("conflict", "An archived course can’t be changed.");
  const fields = await courseFields(context, change, before);
  const steps = change.steps ? await newSteps(context, before, change.steps) : before.steps;
  const groups = change.groups ? await newGroups(context, before, change.groups) : before.groups;
  const after: CourseRow = { ...before, ...fields, steps, groups };
  if (before.status === "published") refuse(publishProblem(after));
  await save(tx, workspace.id, id, { ...fields, updatedAt: now });
  if (change.steps) await saveSteps(tx, workspace.id, id, steps);
  if (change.groups)
    await replaceCourseGroups(
      tx,
      workspace.id,
      id,
      groups.map((group) => group.id),
    );
  const jobId = mayAdd(before, after, change, dayIn(workspace.timeZone, now))
    ? await beginGenerate(context, after)
    : null;
  return {
    value: { id, jobId },
    audit: { subject: id, before: told(before, fields, change), after: { ...fields, ...listed(after, change), jobId } },
    events: [
      ...(measuresAnew(before, after) || takenAnew(before, after) ? [courseChanged(id)] : []),
      ...(jobId ? [generateRequested(jobId)] : []),
    ],
  };
});

/** The list as it is to be; a step that somebody has a grade in can't go, and stays graded. */
async function newSteps(
  { tx, workspace }: CommandContext,
  before: CourseRow,
  wanted: NonNullable<CourseChange["steps"]>,
) {
  const planned = planSteps(before.steps, wanted);
  if (!planned) throw invalid("steps", "One of these steps is not of this course.");
  const lost = lostSteps(before.steps, planned);
  const held = await findGradedSteps(
    tx,
    workspace.id,
    before.id,
    lost.map(({ id }) => id),
  );
  const [kept] = lost.filter(({ id }) => held.includes(id));
  if (kept) {
    const message = `${kept.name} has grades, so it can’t be removed and stays graded. Give it the weight 0 to count it no more.`;
    throw new DomainError("conflict", message, { fields: [{ path: "steps", message }] });
  }
  return planned.map((step) => ({ ...step, id: step.id ?? newId("step") }));
}

/** Those that are to take it; one that a published certification asks to pass it can't be taken away from under that. */
async function newGroups(context: CommandContext, before: CourseRow, wanted: string[]): Promise<NamedGroup[]> {
  const groups = await namedGroups(context, wanted);
  const gone = before.groups.filter(({ id }) => !groups.some((group) => group.id === id));
  refuse(await goneProblem(context, before.id, gone));
  return groups;
}

async function goneProblem({ tx, workspace }: CommandContext, id: Id<"course">, gone: NamedGroup[]) {
  if (gone.length === 0 || !workspace.certificationsEnabled) return null;
  const asked = await findAskedGroups(
    tx,
    workspace.id,
    id,
    gone.map((group) => group.id),
  );
  return groupsProblem(asked);
}

/** Whether somebody may pass, or be given a certificate, by this change who was not before. */
function mayAdd(before: CourseRow, after: CourseRow, change: CourseChange, today: string): boolean {
  if (!givesByItself(after, today)) return false;
  const measured = change.steps || change.certificate || change.groups;
  return Boolean(measured) || !givesByItself(before, today);
}

function told(before: CourseRow, fields: object, change: CourseChange) {
  const own = Object.fromEntries(Object.entries(before).filter(([key]) => key in fields));
  return { ...own, ...listed(before, change) };
}

const listed = ({ steps, groups }: CourseRow, change: CourseChange) => ({
  ...(change.steps ? { steps } : {}),
  ...(change.groups ? { groups: groups.map(({ id }) => id) } : {}),
});
