import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type DueProof = { id: Id<"workspace">; website: string };
type Due = { actions: string[]; seenBefore: Date; missedBefore: Date; limit: number };

/** Names that are nobody's (RFC 2606), as a demo has them: there is nothing to look at. */
const RESERVED = "[.](example|test|invalid|localhost)([:/]|$)";

/** Proven websites at which nobody looked since: `missedBefore` for those whose proof was missing at the last look. */
export async function findDueProofs(db: Db, { actions, seenBefore, missedBefore, limit }: Due): Promise<DueProof[]> {
  const { rows } = await db.execute<DueProof>(sql`
    select w.id, w.website from workspaces w left join lateral (
      select e.at, e.after ->> 'found' as found from audit_events e
      where e.workspace_id = w.id and e.subject = w.id and e.action = any(${sql.param(actions)}::text[])
      order by e.id desc limit 1) last on true
    where w.website_verified_at is not null and w.website <> '' and w.website !~* ${RESERVED} and (last.at is null or last.at <
      case when last.found = 'false' then ${missedBefore.toISOString()}::timestamptz else ${seenBefore.toISOString()}::timestamptz end)
    order by last.at nulls first, w.id limit ${limit}::int`);
  return rows;
}
