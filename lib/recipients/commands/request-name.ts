import { countRecentRequests, insertNameRequest, lockOwnRecipient } from "../../../db/queries/name-requests";
import { DomainError, invalid, notFound } from "../../core/errors";
import { newId } from "../../core/ids";
import { ownCommand } from "../../own-command";
import { MAX_REQUESTS_A_DAY, requestNameInput } from "../rules/name-request-input";

const DAY = 86_400_000;

/** A signed-in person asks one issuer to write their name differently. They need no membership: the address is theirs. */
export const requestName = ownCommand(
  "name.request",
  requestNameInput,
  async ({ tx, userId, now }, { workspaceId, recipientId, name, note }) => {
    const person = await lockOwnRecipient(tx, workspaceId, userId, recipientId);
    if (!person) throw notFound("record of yours");
    if (person.name === name && person.writtenOtherwise.length === 0)
      throw invalid("name", "Your name is written like this already.");
    const { open, recent } = await countRecentRequests(tx, workspaceId, recipientId, new Date(now.getTime() - DAY));
    if (open > 0)
      throw new DomainError("conflict", "You have asked already, and the answer is still open. Withdraw that first.");
    if (recent >= MAX_REQUESTS_A_DAY)
      throw new DomainError("rate_limited", "You have asked often today. Try again tomorrow.", {
        retryAfterSeconds: DAY / 1000,
      });
    const id = newId("nameRequest");
    await insertNameRequest(tx, { workspaceId, id, recipientId, userId, wantedName: name, note, createdAt: now });
    // No name in the audit trail: it could never be erased there.
    const audit = [{ workspaceId, recipientId, subject: recipientId, after: { request: id } }];
    return { value: { id }, audit, events: [] };
  },
);
