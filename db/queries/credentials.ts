import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialSort } from "../../lib/credentials/rules/list-input";
import type { CredentialStatus, SourceKind } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { achievementVersions, credentials } from "../schema/credentials";
import { recipients } from "../schema/recipients";
import { likeAny } from "./recipients";

const columns = {
  id: credentials.id,
  achievementId: credentials.achievementId,
  achievementName: achievementVersions.name,
  recipientId: credentials.recipientId,
  recipientName: credentials.recipientName,
  recipientEmail: recipients.email,
  status: credentials.status,
  issuedOn: credentials.issuedOn,
  expiresOn: credentials.expiresOn,
  expiresAt: credentials.expiresAt,
  timeZone: credentials.timeZone,
  sourceKind: credentials.sourceKind,
  sourceId: credentials.sourceId,
  visibility: credentials.visibility,
  replacedBy: credentials.replacedBy,
  reason: credentials.reason,
  attributes: credentials.attributes,
  evidence: credentials.evidence,
  showEvidence: credentials.showEvidence,
  version: credentials.version,
  notify: credentials.notify,
  createdAt: credentials.createdAt,
  statusChangedAt: credentials.statusChangedAt,
};

const versionJoin = and(
  eq(achievementVersions.workspaceId, credentials.workspaceId),
  eq(achievementVersions.achievementId, credentials.achievementId),
  eq(achievementVersions.version, credentials.achievementVersion),
);
const recipientJoin = and(
  eq(recipients.workspaceId, credentials.workspaceId),
  eq(recipients.id, credentials.recipientId),
);

export type CredentialRow = Awaited<ReturnType<typeof findCredentials>>[number];

/** Deleted and erased ones too: who asks decides what they may be shown as. */
export async function findCredentials(db: Db, workspaceId: Id<"workspace">, ids: Id<"credential">[]) {
  return db
    .select({ ...columns, erasedAt: credentials.erasedAt })
    .from(credentials)
    .innerJoin(achievementVersions, versionJoin)
    .innerJoin(recipients, recipientJoin)
    .where(and(eq(credentials.workspaceId, workspaceId), sql`${credentials.id} = any(${sql.param(ids)}::text[])`));
}

export type CredentialFilter = {
  achievementId?: Id<"achievement">;
  recipientId?: Id<"recipient">;
  recipientEmailKey?: string;
  status?: CredentialStatus | "expired" | "valid";
  source?: SourceKind;
  sourceId?: string;
  groupId?: Id<"group">;
  search?: string;
};

/** What a filter means in SQL; shared by the list, its count and bulk actions. Erased and deleted ones are not listed. */
export function matching(workspaceId: Id<"workspace">, filter: CredentialFilter, now: Date): SQL {
  const status = statusCondition(filter.status, now);
  const name = sql`lower(${credentials.recipientName})`;
  const parts = [
    sql`${credentials.workspaceId} = ${workspaceId} and ${credentials.erasedAt} is null and ${credentials.status} <> 'deleted'`,
    filter.achievementId ? eq(credentials.achievementId, filter.achievementId) : undefined,
    filter.recipientId ? eq(credentials.recipientId, filter.recipientId) : undefined,
    filter.recipientEmailKey ? eq(recipients.emailKey, filter.recipientEmailKey) : undefined,
    status,
    filter.source ? eq(credentials.sourceKind, filter.source) : undefined,
    filter.sourceId ? eq(credentials.sourceId, filter.sourceId) : undefined,
    filter.groupId
      ? sql`exists (select 1 from group_recipients g where g.workspace_id = ${workspaceId} and g.recipient_id = ${credentials.recipientId} and g.group_id = ${filter.groupId})`
      : undefined,
    filter.search
      ? sql`(${name} like ${likeAny(filter.search)} or ${recipients.emailKey} like ${likeAny(filter.search)} or ${credentials.id} = ${filter.search})`
      : undefined,
  ];
  return and(...parts) ?? sql`true`;
}

function statusCondition(status: CredentialFilter["status"], now: Date): SQL | undefined {
  if (status === undefined) return undefined;
  if (status === "expired") return sql`${credentials.status} = 'issued' and ${credentials.expiresAt} <= ${now}`;
  if (status === "valid")
    return sql`${credentials.status} = 'issued' and (${credentials.expiresAt} is null or ${credentials.expiresAt} > ${now})`;
  return eq(credentials.status, status);
}

const SORTS: Record<CredentialSort, SQL> = {
  createdAt: sql`${credentials.createdAt}`,
  issuedOn: sql`${credentials.issuedOn}`,
  expiresOn: sql`coalesce(${credentials.expiresOn}, 'infinity'::date)`,
  name: sql`lower(${credentials.recipientName})`,
};
const CASTS: Record<CredentialSort, string> = {
  createdAt: "timestamptz",
  issuedOn: "date",
  expiresOn: "date",
  name: "text",
};

/** Keyset paged: `after` is the sort key and id of the last row seen. */
export async function listCredentials(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: CredentialFilter,
  page: { sort: CredentialSort; descending: boolean; after: [string, string] | null; limit: number },
  now: Date,
) {
  const key = SORTS[page.sort];
  const direction = sql.raw(page.descending ? "desc" : "asc");
  const beyond = sql.raw(page.descending ? "<" : ">");
  const after = page.after
    ? sql`and (${key}, ${credentials.id}) ${beyond} (${page.after[0]}::${sql.raw(CASTS[page.sort])}, ${page.after[1]})`
    : sql``;
  return db
    .select({ ...columns, sortKey: sql<string>`(${key})::text` })
    .from(credentials)
    .innerJoin(achievementVersions, versionJoin)
    .innerJoin(recipients, recipientJoin)
    .where(sql`${matching(workspaceId, filter, now)} ${after}`)
    .orderBy(sql`${key} ${direction}, ${credentials.id} ${direction}`)
    .limit(page.limit);
}

/** Counted up to `most`, so that a count never costs more than a page is worth. */
export async function countCredentials(
  db: Db,
  workspaceId: Id<"workspace">,
  filter: CredentialFilter,
  now: Date,
  most = 10_000,
): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (
      select 1 from ${credentials} inner join ${recipients} on ${recipientJoin} where ${matching(workspaceId, filter, now)} limit ${most}) x`);
  return rows[0]?.n ?? 0;
}
