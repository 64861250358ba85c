import type { z } from "zod";
import { type Db, getDb, transaction } from "../../../db/client";
import { insertAudit } from "../../../db/queries/audit";
import { countRecentRequests, insertNameRequest, lockOwnRecipient } from "../../../db/queries/name-requests";
import { now as readClock } from "../../clock";
import { DomainError, invalid, notFound } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { parseInput } from "../../core/parse";
import { MAX_REQUESTS_A_DAY, requestNameInput } from "../rules/name-request-input";

type Options = { db?: Db; requestId?: string; now?: Date };

/** A signed-in person asks one issuer to write their name differently. They need no membership: the address is theirs. */
export async function requestName(
  user: { id: Id<"user"> },
  raw: z.input<typeof requestNameInput>,
  options: Options = {},
): Promise<{ id: Id<"nameRequest"> }> {
  const { workspaceId, recipientId, name, note } = parseInput(requestNameInput, raw);
  return transaction(options.db ?? getDb(), async (tx) => {
    const now = options.now ?? (await readClock(tx));
    const person = await lockOwnRecipient(tx, workspaceId, user.id, recipientId);
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
    await insertNameRequest(tx, {
      workspaceId,
      id,
      recipientId,
      userId: user.id,
      wantedName: name,
      note,
      createdAt: now,
    });
    // No name in the audit trail: it could never be erased there.
    const by = { at: now, actorKind: "recipient", actorId: recipientId, requestId: options.requestId ?? null };
    await insertAudit(tx, workspaceId, [
      { ...by, action: "name.request", subject: recipientId, before: null, after: { request: id } },
    ]);
    return { id };
  });
}

const DAY = 86_400_000;
