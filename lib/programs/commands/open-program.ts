import { isEnding, lockProgram, type ProgramRow } from "../../../db/queries/programs";
import type { CommandContext } from "../../command";
import { DomainError, notFound } from "../../core/errors";
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
