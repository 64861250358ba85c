import { z } from "zod";
import { setOwnListed } from "../../../db/queries/own-records";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownCommand } from "../../own-command";

const input = z.strictObject({ workspaceId: idSchema("workspace"), listed: z.boolean() });

/** Whether one issuer's directory may show this person, under whichever of their addresses. Honoured at the next look. */
export const listOwnRecord = ownCommand(
  "recipient.list",
  input,
  async ({ tx, userId, now }, { workspaceId, listed }) => {
    const rows = await setOwnListed(tx, userId, workspaceId, listed, now);
    if (rows.length === 0) throw notFound("record of yours");
    return {
      value: { listed },
      audit: rows
        .filter(({ before }) => before !== listed)
        .map(({ recipientId, before }) => ({
          workspaceId,
          recipientId,
          subject: recipientId,
          before: { listed: before },
          after: { listed },
        })),
      events: [],
    };
  },
);
