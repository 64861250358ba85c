export type AskedGroup = { certification: string; group: string };
export type Dependant = { kind: "certification" | "program"; id: string; name: string };

/** Why groups can't be taken off a course: published certifications ask them to pass it. */
export function groupsProblem([first, ...more]: readonly AskedGroup[]): string | null {
  if (!first) return null;
  const others = more.length > 0 ? " There are more like it." : "";
  return `The certification “${first.certification}” asks ${first.group} to pass this course. Take the group, or the course, out of it first.${others}`;
}
