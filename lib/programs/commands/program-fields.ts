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
import { dayWords } from "../rules/day-words";
import { linkProblem, NOTHING_COUNTS } from "../rules/end-problems";
import { type Component, type PlannedComponent, planComponents } from "../rules/plan-components";
import { dayProblems } from "../rules/program-days";
import type { ProgramChange } from "../rules/program-input";
import { counts } from "../rules/standing";

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
  if (before && days.endsOn) await assertExtensions(context, before, days.endsOn, components ?? standing);
  if (components) await assertCourses(context, before, components);
  if (certificationId && certificationId !== before?.certificationId) {
    await assertLinkable(context, certificationId);
    assertCertifying(components ?? before?.components ?? []);
  }
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

type Due = Pick<PlannedComponent, "id" | "name" | "dueOn" | "at">;

/** Nobody has until a day after the end: by the days as they are to be, of what this change moves. */
async function assertExtensions({ tx }: CommandContext, before: ProgramRow, endsOn: Day, after: readonly Due[]) {
  const was = new Map(before.components.map(({ id, dueOn }) => [id, dueOn]));
  const shortened = endsOn !== before.endsOn;
  const moved = shortened ? after : after.filter(({ id, dueOn }) => id !== null && was.get(id) !== dueOn);
  const last = moved.length > 0 ? await findLastExtension(tx, before.workspaceId, before.id, moved) : null;
  if (!last || last.day <= endsOn) return;
  const { name, at } = moved.find(({ id }) => id === last.componentId) ?? { name: "a component", at: 0 };
  const why = `Somebody has until ${dayWords(last.day)} for ${name}`;
  if (shortened) throw invalid("endsOn", `${why}, so the program can’t end before that day.`);
  throw invalid(
    `components.${at}.dueOn`,
    `${why}, and the program ends on ${dayWords(endsOn)}. Let the program end later first.`,
  );
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

/** One without any component is still being built; its start looks again. */
function assertCertifying(components: readonly Pick<Component, "kind" | "optional">[]): void {
  if (components.length > 0 && !components.some(counts)) throw invalid("certificationId", NOTHING_COUNTS);
}

/** Only a published certification that is earned by programs can be given at the end of one. */
export async function assertLinkable({ tx, workspace }: CommandContext, id: Id<"certification">): Promise<void> {
  assertCertificationsEnabled(workspace);
  const certification = await lockCertification(tx, workspace.id, id, "share");
  if (!certification) throw notFound("certification");
  const problem = linkProblem(certification);
  if (problem) throw invalid("certificationId", problem);
}
