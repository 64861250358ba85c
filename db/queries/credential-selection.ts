import { and, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { credentials } from "../schema/credentials";
import { recipients } from "../schema/recipients";
import { type CredentialFilter, matching } from "./credentials";

const recipientJoin = and(
  eq(recipients.workspaceId, credentials.workspaceId),
  eq(recipients.id, credentials.recipientId),
);

/** All that a filter finds, counted to the last one, by their state. */
export async function countByStatus(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: CredentialFilter,
  now: Date,
): Promise<Partial<Record<CredentialStatus, number>>> {
  const { rows } = await db.execute<{ status: CredentialStatus; n: number }>(sql`
    select ${credentials.status} as status, count(*)::int as n from ${credentials} inner join ${recipients} on ${recipientJoin}
    where ${matching(workspaceId, filter, now)} group by 1`);
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

/**
 * The next of them after an id, in that order: of those that were in their state `asOf` an instant, and are in one
 * of these: what came into it later was confirmed by nobody. What the filter says of expiry is judged then, too.
 */
export async function nextMatching(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: CredentialFilter,
  page: { statuses: readonly CredentialStatus[]; asOf: Date; after: string; limit: number },
): Promise<Id<"credential">[]> {
  const { rows } = await db.execute<{ id: Id<"credential"> }>(sql`
    select ${credentials.id} as id from ${credentials} inner join ${recipients} on ${recipientJoin}
    where ${matching(workspaceId, filter, page.asOf)} and ${credentials.statusChangedAt} <= ${page.asOf}::timestamptz and ${credentials.id} > ${page.after}
      and ${credentials.status} = any(${sql.param([...page.statuses])}::text[])
    order by ${credentials.id} limit ${page.limit}`);
  return rows.map((row) => row.id);
}
