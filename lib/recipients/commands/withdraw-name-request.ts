import type { z } from "zod";
import { type Db, getDb, transaction } from "../../../db/client";
import { insertAudit } from "../../../db/queries/audit";
import { closeNameRequest, lockNameRequest } from "../../../db/queries/name-requests";
import { now as readClock } from "../../clock";
import { DomainError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import { parseInput } from "../../core/parse";
import { withdrawNameRequestInput } from "../rules/name-request-input";

type Options = { db?: Db; requestId?: string; now?: Date };

/** Whoever asked changes their mind; afterwards they may ask anew. */
export async function withdrawNameRequest(
  user: { id: Id<"user"> },
  raw: z.input<typeof withdrawNameRequestInput>,
  options: Options = {},
): Promise<{ id: Id<"nameRequest"> }> {
  const { workspaceId, id } = parseInput(withdrawNameRequestInput, raw);
  return transaction(options.db ?? getDb(), async (tx) => {
    const now = options.now ?? (await readClock(tx));
    const request = await lockNameRequest(tx, workspaceId, id);
    if (!request || request.userId !== user.id) throw notFound("request");
    if (request.status !== "open") throw new DomainError("conflict", "This was answered in the meantime.");
    await closeNameRequest(tx, workspaceId, id, { status: "withdrawn" }, now);
    const by = { at: now, actorKind: "recipient", actorId: request.recipientId, requestId: options.requestId ?? null };
    await insertAudit(tx, workspaceId, [
      { ...by, action: "name.withdraw", subject: request.recipientId, before: null, after: { request: id } },
    ]);
    return { id };
  });
}
