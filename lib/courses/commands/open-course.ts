import { lockCourse } from "../../../db/queries/courses";
import type { CommandContext } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import type { Problem } from "../rules/course-checks";

type Scope = Pick<CommandContext, "tx"> & { workspace: { id: Id<"workspace"> } };

/** Holds a course until commit: `update` to change it, `share` to grade or award by it. */
export async function openCourse({ tx, workspace }: Scope, id: Id<"course">, mode: "update" | "share" = "update") {
  const course = await lockCourse(tx, workspace.id, id, mode);
  if (!course) throw notFound("course");
  return course;
}

/** Throws `conflict` where there is something to say against it. */
export function refuse(problem: Problem | string | null): void {
  if (problem === null) return;
  if (typeof problem === "string") throw new DomainError("conflict", problem);
  throw new DomainError("conflict", problem.message, { fields: [problem] });
}
