import { z } from "zod";
import { updateProgram } from "../../../db/queries/programs";
import { command } from "../../command";
import { DomainError } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { NOTHING_COUNTS } from "../rules/end-problems";
import { coursesAsked } from "../rules/events";
import { counts } from "../rules/standing";
import { openProgram } from "./open-program";

/** From now on its participants see it, and their progress is kept. */
export const startProgram = command(
  "program.start",
  "program.write",
  z.strictObject({ id: idSchema("program") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const { status, components, certificationId } = await openProgram(context, id, "update");
    if (status === "running") throw new DomainError("conflict", "This program has started already.");
    if (status === "ended") throw new DomainError("conflict", "This program has ended.");
    if (components.length === 0)
      throw new DomainError(
        "conflict",
        "This program has no components yet. Add what its participants do, then start it.",
      );
    if (certificationId && !components.some(counts)) throw new DomainError("conflict", NOTHING_COUNTS);
    await updateProgram(tx, workspace.id, id, { status: "running", startedAt: now, updatedAt: now });
    return {
      value: { id },
      audit: { subject: id, after: { startedAt: now.toISOString() } },
      events: components.some(({ courseId }) => courseId) ? coursesAsked(id, null) : [],
    };
  },
);
