import { lockCertification } from "../../../db/queries/certifications";
import { lockCourses } from "../../../db/queries/courses";
import { findLastExtension } from "../../../db/queries/program-progress";
import type { ProgramRow } from "../../../db/queries/programs";
import { assertCertificationsEnabled } from "../../certifications/rules/enabled";
import type { CommandContext } from "../../command";
import type { Day } from "../../core/dates";
import { DomainError, type FieldError, invalid, notFound } from "../../core/errors";
import { given } from "../../core/fields";
import type { Id } from "../../core/ids";
import { readDay } from "../../core/read-day";
import { type PlannedComponent, planComponents } from "../rules/plan-components";
import { dayProblems } from "../rules/program-days";
import type { ProgramChange } from "../rules/program-input";

/** What a change makes of a program, checked against itself and against what it names. */
export async function readProgram(context: CommandContext, change: ProgramChange, before: ProgramRow | null) {
  const { name, description, certificationId } = change;
  const day = (path: string, text: string | null | undefined) => readDay(context.workspace.timeZone, path, text);
  const [startsOn, endsOn] = [day("startsOn", change.startsOn), day("endsOn", change.endsOn)];
  const fields = given({ name, description, certificationId, startsOn, endsOn });
  const wanted = change.components?.map((one, at) => ({
    ...one,
    startsOn: day(`components.${at}.startsOn`, one.startsOn),
    dueOn: day(`components.${at}.dueOn`, one.dueOn),
  }));
  const components = wanted && plan(before, wanted);
  const days = { startsOn: before?.startsOn ?? null, endsOn: before?.endsOn ?? null, ...given({ startsOn, endsOn }) };
  const standing = (before?.components ?? []).map((one, at) => ({ ...one, at }));
  refuseAll(dayProblems(days, components ?? standing, components !== undefined));
  if (before && endsOn && endsOn !== before.endsOn) await assertExtensions(context, before, endsOn);
  if (components) await assertCourses(context, before, components);
  if (certificationId && certificationId !== before?.certificationId) await assertLinkable(context, certificationId);
  return { fields, components };
}

function plan(before: ProgramRow | null, wanted: Parameters<typeof planComponents>[1]): PlannedComponent[] {
  const planned = planComponents(before?.components ?? [], wanted);
  if (planned) return planned;
  const known = new Set(before?.components.map(({ id }) => id));
  const at = wanted.findIndex(({ id }) => id && !known.has(id));
  throw invalid(`components.${at}.id`, "This component is not one of this program.");
}

function refuseAll(fields: FieldError[]): void {
  const [first] = fields;
  if (!first) return;
  const message = fields.length === 1 ? first.message : `${fields.length} fields need attention.`;
  throw new DomainError("invalid", message, { fields });
}

async function assertExtensions({ tx }: CommandContext, { workspaceId, id }: ProgramRow, endsOn: Day): Promise<void> {
  const last = await findLastExtension(tx, workspaceId, id);
  if (last && last > endsOn)
    throw invalid("endsOn", `Somebody has until ${last} for a component, so the program can’t end before that day.`);
}

/** Courses that a component follows: ones of the workspace, and not archived when they are chosen. */
async function assertCourses({ tx, workspace }: CommandContext, before: ProgramRow | null, list: PlannedComponent[]) {
  refuseAll(
    list.flatMap(({ kind, courseId, at }) =>
      courseId && kind !== "course"
        ? [{ path: `components.${at}.courseId`, message: "Only a component of the kind course follows a course." }]
        : [],
    ),
  );
  const had = new Set(before?.components.flatMap(({ courseId }) => courseId ?? []));
  const wanted = [...new Set(list.flatMap(({ courseId }) => (courseId && !had.has(courseId) ? [courseId] : [])))];
  const found = new Map((await lockCourses(tx, workspace.id, wanted, "share")).map((row) => [row.id, row]));
  if (found.size < wanted.length) throw notFound("course");
  refuseAll(
    list.flatMap(({ courseId, at }) => {
      const course = courseId && found.get(courseId);
      if (!course) return [];
      if (course.status !== "archived") return [];
      return [{ path: `components.${at}.courseId`, message: `${course.name} is archived. Choose another course.` }];
    }),
  );
}

/** Only a published certification that is earned by programs can be given at the end of one. */
async function assertLinkable({ tx, workspace }: CommandContext, id: Id<"certification">): Promise<void> {
  assertCertificationsEnabled(workspace);
  const certification = await lockCertification(tx, workspace.id, id, "share");
  if (!certification) throw notFound("certification");
  const { name, status, earnedBy } = certification;
  const refuse = (why: string) => invalid("certificationId", `${name} ${why}`);
  if (earnedBy !== "programs") throw refuse("is earned by courses. Choose a certification that is earned by programs.");
  if (status === "draft") throw refuse("is a draft: publish it first.");
  if (status === "retired") throw refuse("is retired. Choose another certification.");
}
