import { sql } from "drizzle-orm";
import { DomainError } from "../../lib/core/errors";
import type { Id } from "../../lib/core/ids";
import { type Db, transaction } from "../client";
import { lockRecipients } from "./recipients";

const TRIES = 5;
const MOVED = new Error("A merge changed the holder meanwhile.");

/**
 * Holds whoever holds these credentials, before anybody holds the credentials themselves: recipients → merges → credentials is
 * everybody's order. A merge that we waited for may have moved them: then we let go, by a savepoint, and look again.
 */
export async function lockHolders(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
  strength: "update" | "share" = "update",
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const holders = await findHolders(tx, workspaceId, ids);
    const seen = new Set(holders);
    try {
      return await transaction(tx, async (attempt) => {
        await lockRecipients(attempt, workspaceId, holders, strength);
        const now = await findHolders(attempt, workspaceId, ids);
        if (now.some((id) => !seen.has(id))) throw MOVED;
      });
    } catch (error) {
      if (error !== MOVED) throw error;
    }
  }
  throw new DomainError("unavailable", "These records are being merged. Try again.", { retryAfterSeconds: 1 });
}

async function findHolders(tx: Db, workspaceId: Id<"workspace">, ids: Id<"credential">[]): Promise<Id<"recipient">[]> {
  const { rows } = await tx.execute<{ id: Id<"recipient"> }>(sql`
    select distinct recipient_id as id from credentials
    where workspace_id = ${workspaceId} and id = any(${sql.param(ids)}::text[])`);
  return rows.map((row) => row.id);
}
