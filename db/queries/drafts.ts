import { and, count, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { credentials } from "../schema/credentials";
import { recipients } from "../schema/recipients";
import { type CredentialFilter, matching } from "./credentials";

export type DraftFilter = Omit<CredentialFilter, "status">;
const recipientJoin = and(
  eq(recipients.workspaceId, credentials.workspaceId),
  eq(recipients.id, credentials.recipientId),
);

/** Waiting drafts that a filter finds, oldest first; keyset by (created_at, id). */
export async function nextDrafts(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: DraftFilter,
  page: { after: [string, string] | null; limit: number },
  now: Date,
): Promise<{ id: Id<"credential">; createdAt: Date }[]> {
  const after = page.after
    ? sql`(${credentials.createdAt}, ${credentials.id}) > (${page.after[0]}::timestamptz, ${page.after[1]})`
    : undefined;
  return db
    .select({ id: credentials.id, createdAt: credentials.createdAt })
    .from(credentials)
    .innerJoin(recipients, recipientJoin)
    .where(and(matching(workspaceId, { ...filter, status: "draft" }, now), after))
    .orderBy(credentials.createdAt, credentials.id)
    .limit(page.limit);
}

export async function countDrafts(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: DraftFilter,
  now: Date,
): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(credentials)
    .innerJoin(recipients, recipientJoin)
    .where(matching(workspaceId, { ...filter, status: "draft" }, now));
  return row?.n ?? 0;
}
