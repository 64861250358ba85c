import { isEnding, lockProgram, type ProgramRow } from "../../../db/queries/programs";
import type { CommandContext } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";

type Scope = Pick<CommandContext, "tx"> & { workspace: { id: Id<"workspace"> } };

/**
 * Holds a program until commit: `update` to change its shape or replace who is in it, `share` for the rest. Between its end
 * and the last result nothing of it changes.
 */
export async function openProgram({ tx, workspace }: Scope, id: Id<"program">, mode: "update" | "share") {
  const program = await lockProgram(tx, workspace.id, id, mode);
  if (!program) throw notFound("program");
  if (await isEnding(tx, program))
    throw new DomainError("conflict", "This program is being ended. It can be changed once everybody has a result.");
  return program;
}

/** For what only programs that have not ended take. */
export function assertGoesOn({ status }: Pick<ProgramRow, "status">, what: string): void {
  if (status === "ended") throw new DomainError("conflict", `This program has ended. ${what}`);
}

export function assertBegun({ status }: Pick<ProgramRow, "status">): void {
  if (status === "draft")
    throw new DomainError("conflict", "This program has not started, so nobody has done anything yet. Start it first.");
}

/** A component whose word is a person's: one that follows a course takes the course's alone. */
export function settable({ components }: ProgramRow, id: Id<"component">, path = "componentId") {
  const component = components.find((one) => one.id === id);
  if (!component) throw invalid(path, "There is no such component in this program.");
  if (!component.courseId) return component;
  throw invalid(
    path,
    `${component.name} follows the course ${component.courseName}. What is achieved there is what counts.`,
  );
}
