import { closeNameRequest, lockNameRequest } from "../../../db/queries/name-requests";
import { DomainError, notFound } from "../../core/errors";
import { ownCommand } from "../../own-command";
import { withdrawNameRequestInput } from "../rules/name-request-input";

/** Whoever asked changes their mind; afterwards they may ask anew. */
export const withdrawNameRequest = ownCommand(
  "name.withdraw",
  withdrawNameRequestInput,
  async ({ tx, userId, now }, { workspaceId, id }) => {
    const request = await lockNameRequest(tx, workspaceId, id);
    if (!request || request.userId !== userId) throw notFound("request");
    if (request.status !== "open") throw new DomainError("conflict", "This was answered in the meantime.");
    await closeNameRequest(tx, workspaceId, id, { status: "withdrawn" }, now);
    const { recipientId } = request;
    return {
      value: { id },
      audit: [{ workspaceId, recipientId, subject: recipientId, after: { request: id } }],
      events: [],
    };
  },
);
