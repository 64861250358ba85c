import { findAchievement } from "../../../db/queries/achievements";
import { findGroupCourses, findRequiredCourses } from "../../../db/queries/certification-parts";
import type { CertificationRow } from "../../../db/queries/certifications";
import { findNamedGroups } from "../../../db/queries/groups";
import type { CommandContext } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import { given } from "../../core/fields";
import type { Id } from "../../core/ids";
import { readDay } from "../../core/read-day";
import { names } from "../../recipients/rules/put-recipient-input";
import { unknownGroups } from "../../recipients/rules/unknown-groups";
import type { CertificationChange } from "../rules/certification-input";
import { groupProblems, type Problem, publishProblems, timingProblem } from "../rules/publish-problems";

type Scope = Pick<CommandContext, "tx" | "workspace">;
type Parts = Pick<CertificationRow, "courses" | "groups">;

/** A change in the words of the table: days read in the workspace's zone, groups by id, what it names looked up. */
export async function readChange({ tx, workspace }: Scope, change: CertificationChange) {
  const { courses, groups, effectiveFrom, dueOn, validity, ...rest } = change;
  if (rest.achievementId && !(await findAchievement(tx, workspace.id, rest.achievementId)))
    throw notFound("achievement");
  if (courses && (await findRequiredCourses(tx, workspace.id, courses)).length < courses.length)
    throw notFound("course");
  const fields = given({
    ...rest,
    effectiveFrom: readDay(workspace.timeZone, "effectiveFrom", effectiveFrom),
    dueOn: readDay(workspace.timeZone, "dueOn", dueOn),
    validityMonths: validity === undefined ? undefined : (validity?.months ?? null),
  });
  return { fields, courses, groups: groups && (await readGroups({ tx, workspace }, groups)) };
}

async function readGroups({ tx, workspace }: Scope, words: string[]): Promise<Id<"group">[]> {
  const known = await findNamedGroups(tx, workspace.id, words);
  const unknown = words.filter((word) => !known.some((group) => names(word, group)));
  const said = unknown.map((word) => ({
    ...{ word, path: `groups.${words.indexOf(word)}`, message: `There is no group ${word}.` },
  }));
  if (said.length > 0) throw unknownGroups(said);
  return known.map((group) => group.id);
}

/** What about a certification as it would be can't be saved, published or not. */
export function assertTiming(after: Pick<CertificationRow, "renewalMonths" | "dueOn" | "effectiveFrom">): void {
  const problem = timingProblem(after);
  if (problem) throw invalid(problem.path, problem.message);
}

/** Groups can be chosen only where they take all of the courses. */
export async function assertSelectable({ tx, workspace }: Scope, row: Parts): Promise<void> {
  const courses = await findRequiredCourses(tx, workspace.id, row.courses);
  const groups = await findGroupCourses(tx, workspace.id, row.courses, row.groups);
  refuse("invalid", groupProblems(groups, courses));
}

export async function problemsOf({ tx, workspace }: Scope, row: CertificationRow): Promise<Problem[]> {
  const achievement = row.achievementId && (await findAchievement(tx, workspace.id, row.achievementId));
  const courses = await findRequiredCourses(tx, workspace.id, row.courses);
  const groups = await findGroupCourses(tx, workspace.id, row.courses, row.groups);
  const { earnedBy, invisible } = row;
  return publishProblems({ earnedBy, invisible, achievement: achievement || null, courses, groups });
}

/** Throws `conflict` where a certification can't be published as it stands. */
export async function assertPublishable(scope: Scope, row: CertificationRow): Promise<void> {
  refuse("conflict", await problemsOf(scope, row));
}

function refuse(code: "conflict" | "invalid", problems: Omit<Problem, "part">[]): void {
  const [first] = problems;
  if (!first) return;
  const message = problems.length === 1 ? first.message : `${first.message} There is more to do: see below.`;
  throw new DomainError(code, message, { fields: problems.map(({ path, message }) => ({ path, message })) });
}
