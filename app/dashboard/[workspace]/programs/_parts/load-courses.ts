import { listCourses } from "@/lib/courses/reads/list-courses";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";

const MOST = 200;

/** Courses that a component can follow: the newest published ones, and those that the program has already. */
export async function loadCourses(actor: Actor, { components }: Pick<ProgramView, "components">) {
  const published = can(actor, "course.read")
    ? (await ask(listCourses, actor, { status: "published", limit: MOST })).data
    : [];
  const chosen = components.flatMap(({ courseId, courseName }) =>
    courseId ? [{ id: courseId, name: courseName ?? "" }] : [],
  );
  const all = [...published.map(({ id, name }) => ({ id, name })), ...chosen];
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}
