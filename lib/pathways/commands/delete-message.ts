import { z } from "zod";
import { lockMessage, deleteMessage as remove } from "../../../db/queries/messages";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

/** A draft that nobody got. What was sent stays, since it was read. */
export const deleteMessage = command(
  "message.delete",
  "message.send",
  z.strictObject({ id: idSchema("message") }),
  async ({ tx, workspace }, { id }) => {
    const message = await lockMessage(tx, workspace.id, id);
    if (!message) throw notFound("message");
    if (message.status !== "draft") throw new DomainError("conflict", "Only a draft can be deleted.");
    await remove(tx, workspace.id, id);
    const { pathwayId, kind } = message;
    return { value: { id, pathwayId }, audit: { subject: id, before: { pathwayId, kind } }, events: [] };
  },
);
