import { z } from "zod";
import { lockPathway, updatePathway as save } from "../../../db/queries/pathways";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

/** Stops the automation and hides the pathway everywhere; every credential stays. A backfill under way ends at its next chunk. */
export const deactivatePathway = command(
  "pathway.deactivate",
  "pathway.activate",
  z.strictObject({ id: idSchema("pathway") }),
  async ({ tx, workspace, now }, { id }) => {
    const before = await lockPathway(tx, workspace.id, id, "update");
    if (!before) throw notFound("pathway");
    if (before.status !== "active") throw new DomainError("conflict", "This pathway is not active.");
    await save(tx, workspace.id, id, { status: "inactive", updatedAt: now, version: before.version + 1 });
    return {
      value: { id },
      audit: { subject: id, before: { status: "active" }, after: { status: "inactive" } },
      events: [],
    };
  },
);
