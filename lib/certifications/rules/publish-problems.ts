import type { Part } from "./certification-input";
import type { EarnedBy } from "./vocabulary";

export type Problem = { part: Part; path: string; message: string };
type KnownCourse = { id: string; name: string; status: string; trigger: boolean; gradedSteps: number };
type KnownGroup = { id: string; name: string; courseIds: readonly string[] };
export type Shape = {
  earnedBy: EarnedBy;
  invisible: boolean;
  achievement: { name: string; status: string } | null;
  courses: readonly KnownCourse[];
  groups: readonly KnownGroup[];
};

/** All that keeps a certification from being published, with what to do. */
export function publishProblems(shape: Shape): Problem[] {
  const issued = shape.achievement !== null && !shape.invisible ? achievementProblems(shape.achievement) : [];
  if (shape.earnedBy === "programs") return issued;
  return [...issued, ...courseProblems(shape.courses), ...groupProblems(shape.groups, shape.courses)];
}

function achievementProblems({ name, status }: { name: string; status: string }): Problem[] {
  if (status === "published") return [];
  const message =
    status === "archived"
      ? `${name} is archived and is issued no more. Choose another achievement.`
      : `${name} is not published. Publish it first.`;
  return [{ part: "details", path: "achievementId", message }];
}

function courseProblems(courses: readonly KnownCourse[]): Problem[] {
  const problems = courses.flatMap((course, index): Problem[] => {
    const about = (message: string): Problem => ({ part: "courses", path: `courses.${index}`, message });
    if (course.trigger)
      return [about(`${course.name} is started by other events, so it can't be asked for. Take it out.`)];
    if (course.status === "draft") return [about(`${course.name} is a draft. Publish it, or take it out.`)];
    if (course.status === "archived") return [about(`${course.name} is archived. Take it out.`)];
    return [];
  });
  if (courses.some((course) => course.gradedSteps > 0)) return problems;
  const message =
    courses.length === 0
      ? "Add at least one course with a graded step: without one, everybody would pass."
      : "None of the courses has a graded step, so everybody would pass. Add a graded step to one of them.";
  return [...problems, { part: "courses", path: "courses", message }];
}

/** A group can be asked only where it takes all of the courses. */
export function groupProblems(
  groups: readonly KnownGroup[],
  courses: readonly { id: string; name: string }[],
): Problem[] {
  return groups.flatMap((group, index): Problem[] => {
    const lacks = courses.filter((course) => !group.courseIds.includes(course.id)).map((course) => course.name);
    if (lacks.length === 0) return [];
    const message = `${group.name} is not assigned to ${listed(lacks)}. Assign it there first, or take it out here.`;
    return [{ part: "enrolment", path: `groups.${index}`, message }];
  });
}

function listed(names: string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : (shown.pop() ?? "");
  return shown.length > 0 ? `${shown.join(", ")} and ${last}` : last;
}

type TimingShape = { renewalMonths: number | null; dueOn: string | null; effectiveFrom: string | null };

/** What about the timing can't be saved together. */
export function timingProblem({ renewalMonths, dueOn, effectiveFrom }: TimingShape): Omit<Problem, "part"> | null {
  if (renewalMonths !== null && dueOn !== null)
    return {
      path: "dueOn",
      message: "A certification that renews has no due date. Clear it, or let it be earned once.",
    };
  if (dueOn !== null && effectiveFrom !== null && dueOn < effectiveFrom)
    return { path: "dueOn", message: "The due date is before the day from which it is effective." };
  return null;
}
