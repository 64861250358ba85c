import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Evidence, SourceKind } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { anyWorkspace } from "./any-workspace";

export type Claim = {
  sourceKind: SourceKind;
  sourceId: string;
  achievementId: Id<"achievement">;
  recipientId: Id<"recipient">;
  cycle: number;
  credentialId: Id<"credential">;
  preExisting: boolean;
};

/**
 * Writes the ledger rows that are not there yet and says whose they are (the ids of the credentials that they lead to).
 * In one key order, and with a named conflict target: an unnamed one would hide every other collision.
 */
export async function claimAwards(
  tx: Db,
  workspaceId: Id<"workspace">,
  claims: Claim[],
  now: Date,
): Promise<Set<string>> {
  if (claims.length === 0) return new Set();
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into awards (workspace_id, source_kind, source_id, achievement_id, recipient_id, cycle, credential_id, pre_existing, awarded_at)
    select ${workspaceId}, x."sourceKind", x."sourceId", x."achievementId", x."recipientId", x.cycle, x."credentialId", x."preExisting", ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(claims)}::jsonb)
      as x("sourceKind" text, "sourceId" text, "achievementId" text, "recipientId" text, cycle int, "credentialId" text, "preExisting" boolean)
    order by x."recipientId", x."achievementId", x.cycle
    on conflict (workspace_id, source_kind, source_id, achievement_id, recipient_id, cycle) do nothing
    returning credential_id as id`);
  return new Set(rows.map((row) => row.id));
}

export type NewCredential = {
  id: Id<"credential">;
  achievementId: Id<"achievement">;
  achievementVersion: number;
  recipientId: Id<"recipient">;
  recipientName: string;
  status: "draft" | "issued";
  issuedOn: string;
  expiresOn: string | null;
  expiresAt: Date | null;
  timeZone: string;
  sourceKind: SourceKind;
  sourceId: string | null;
  certificationId: Id<"certification"> | null;
  attributes: Record<string, string>;
  evidence: Evidence[];
  exclusive: boolean;
  notify: boolean;
};

export async function insertCredentials(
  tx: Db,
  workspaceId: Id<"workspace">,
  rows: NewCredential[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on,
      expires_on, expires_at, time_zone, source_kind, source_id, certification_id, attributes, evidence, exclusive, notify, created_at, status_changed_at, issued_at)
    select ${workspaceId}, x.id, x."achievementId", x."achievementVersion", x."recipientId", x."recipientName", x.status, x."issuedOn",
      x."expiresOn", x."expiresAt", x."timeZone", x."sourceKind", x."sourceId", x."certificationId", x.attributes, x.evidence, x.exclusive, x.notify, ${now}::timestamptz, ${now}::timestamptz,
      case when x.status = 'issued' then ${now}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id text, "achievementId" text, "achievementVersion" int, "recipientId" text,
      "recipientName" text, status text, "issuedOn" date, "expiresOn" date, "expiresAt" timestamptz, "timeZone" text, "sourceKind" text,
      "sourceId" text, "certificationId" text, attributes jsonb, evidence jsonb, exclusive boolean, notify boolean)
    order by x."achievementId", x."recipientId"`);
}

export type HeldRow = { id: Id<"credential">; recipientId: Id<"recipient">; expiresAt: Date | null };

/** Issued or suspended credentials of an achievement, of these recipients; expired ones too. */
export async function findHeld(
  db: Db,
  workspaceId: Id<"workspace">,
  achievementId: Id<"achievement">,
  recipientIds: Id<"recipient">[],
): Promise<HeldRow[]> {
  const { rows } = await db.execute<{
    id: Id<"credential">;
    recipientId: Id<"recipient">;
    expiresAt: string | Date | null;
  }>(sql`
    select c.id, c.recipient_id as "recipientId", c.expires_at as "expiresAt" from ${anyWorkspace(workspaceId)} w
    cross join (select distinct unnest(${sql.param(recipientIds)}::text[]) as id) wanted
    cross join lateral (select * from credentials where workspace_id = w.id and achievement_id = ${achievementId}
      and recipient_id = wanted.id and status in ('issued', 'suspended') offset 0) c
    order by c.issued_at, c.id`);
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt) }));
}

/** Of drafts that a later round of a duty earned: what earlier rounds of the same duty issued and is in force, by draft. */
export async function findEarlierRounds(
  db: Db,
  workspaceId: Id<"workspace">,
  draftIds: Id<"credential">[],
): Promise<Map<string, Id<"credential">[]>> {
  const { rows } = await db.execute<{ id: string; earlier: Id<"credential">[] }>(sql`
    select w.credential_id as id, array_agg(distinct c.id) as earlier from awards w
    join awards p on p.workspace_id = w.workspace_id and p.source_kind = w.source_kind and p.source_id = w.source_id
      and p.recipient_id = w.recipient_id and p.cycle < w.cycle
    join credentials c on c.workspace_id = p.workspace_id and c.id = p.credential_id and c.status in ('issued', 'suspended')
    where w.workspace_id = ${workspaceId} and w.source_kind = 'certification' and w.credential_id = any(${sql.param(draftIds)}::text[])
    group by 1`);
  return new Map(rows.map((row) => [row.id, row.earlier]));
}

/** Of drafts that a round of a duty earned, those of which a later round's certificate is in force, or goes out together with them. */
export async function findOvertakenRounds(
  db: Db,
  workspaceId: Id<"workspace">,
  draftIds: Id<"credential">[],
): Promise<Set<string>> {
  const ids = sql`any(${sql.param(draftIds)}::text[])`;
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct w.credential_id as id from awards w
    join awards p on p.workspace_id = w.workspace_id and p.source_kind = w.source_kind and p.source_id = w.source_id
      and p.recipient_id = w.recipient_id and p.cycle > w.cycle
    join credentials c on c.workspace_id = p.workspace_id and c.id = p.credential_id
      and (c.status in ('issued', 'suspended') or c.id = ${ids})
    where w.workspace_id = ${workspaceId} and w.source_kind = 'certification' and w.credential_id = ${ids}`);
  return new Set(rows.map((row) => row.id));
}

export type CertifiedRow = HeldRow & { certificationId: Id<"certification">; issuedOn: Day };

/** What these people hold of any certification that a program earned them: at most one in force of each (credentials_certified). */
export async function findCertified(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientIds: Id<"recipient">[],
): Promise<CertifiedRow[]> {
  if (recipientIds.length === 0) return [];
  const { rows } = await db.execute<Omit<CertifiedRow, "expiresAt"> & { expiresAt: string | Date | null }>(sql`
    select id, recipient_id as "recipientId", expires_at as "expiresAt", certification_id as "certificationId", issued_on::text as "issuedOn"
    from credentials where workspace_id = ${workspaceId} and recipient_id = any(${sql.param(recipientIds)}::text[])
      and certification_id is not null and status in ('issued', 'suspended')`);
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt) }));
}

/** Marks earlier credentials as superseded. Before their successors are inserted: the exclusive index allows one in force. */
export async function markReplaced(
  tx: Db,
  workspaceId: Id<"workspace">,
  pairs: { id: Id<"credential">; replacedBy: Id<"credential"> }[],
  now: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  await tx.execute(sql`
    update credentials c set status = 'replaced', replaced_by = x."replacedBy", status_changed_at = ${now}, version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as x(id text, "replacedBy" text)
    where c.workspace_id = ${workspaceId} and c.id = x.id and c.status in ('issued', 'suspended')`);
}
