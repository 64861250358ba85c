export type AskedGroup = { certification: string; group: string };
export type Dependant = { kind: "certification" | "program"; id: string; name: string };

/** Why groups can't be taken off a course: published certifications ask them to pass it. */
export function groupsProblem([first, ...more]: readonly AskedGroup[]): string | null {
  if (!first) return null;
  const others = more.length > 0 ? " There are more like it." : "";
  return `The certification “${first.certification}” asks ${first.group} to pass this course. Take the group, or the course, out of it first.${others}`;
}

/** So many of them are named. */
const NAMED = 10;

/** “the certification “Fire safety” and the program “Leaders””; of many the first, and how many more. */
export function namedDependants(dependants: readonly Dependant[]): string {
  const names = dependants.slice(0, NAMED).map(({ kind, name }) => `the ${kind} “${name}”`);
  const more = dependants.length - names.length;
  return new Intl.ListFormat("en-GB").format(more > 0 ? [...names, `${more} more`] : names);
}

/** Why a course is not archived unasked: whoever has not passed it could never meet what needs it. */
export function archiveProblem(dependants: readonly Dependant[]): string | null {
  if (dependants.length === 0) return null;
  return `This course is needed by ${namedDependants(dependants)}. Whoever has not passed it by then can’t meet that any more. Change it there first, or archive the course anyway.`;
}
