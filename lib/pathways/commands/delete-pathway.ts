import { z } from "zod";
import { hasOpenMessages } from "../../../db/queries/messages";
import { lockPathway, deletePathway as remove } from "../../../db/queries/pathways";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

/** Removes a pathway that is not active. Its credentials and its ledger stay. */
export const deletePathway = command(
  "pathway.delete",
  "pathway.write",
  z.strictObject({ id: idSchema("pathway") }),
  async ({ tx, workspace }, { id }) => {
    const before = await lockPathway(tx, workspace.id, id, "update");
    if (!before) throw notFound("pathway");
    if (before.status === "active") throw new DomainError("conflict", "This pathway is active. Deactivate it first.");
    if (await hasOpenMessages(tx, workspace.id, id))
      throw new DomainError("conflict", "A message of this pathway is planned or on its way. Cancel it first.");
    await remove(tx, workspace.id, id);
    return {
      value: { id },
      audit: { subject: id, before: { name: before.name, status: before.status, steps: before.steps } },
      events: [],
    };
  },
);
