import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus, SourceKind } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import type { Scope } from "./pathway-progress";

/** The credential behind one mark: of several the one in force, then the newest. */
export type StepMark = {
  recipientId: Id<"recipient">;
  achievementId: Id<"achievement">;
  credentialId: Id<"credential">;
  issuedOn: string;
  expiresOn: string | null;
  sourceKind: SourceKind;
};

export async function findStepMarks(
  db: Db,
  { workspaceId, steps, now }: Scope,
  recipientIds: readonly string[],
): Promise<StepMark[]> {
  const { rows } = await db.execute<StepMark>(sql`
    select distinct on (c.recipient_id, c.achievement_id) c.recipient_id as "recipientId", c.achievement_id as "achievementId",
      c.id as "credentialId", c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn", c.source_kind as "sourceKind"
    from credentials c where c.workspace_id = ${workspaceId} and c.status = 'issued'
      and c.achievement_id = any(${sql.param(steps)}::text[]) and c.recipient_id = any(${sql.param(recipientIds)}::text[])
    order by c.recipient_id, c.achievement_id, (c.expires_at is null or c.expires_at > ${now}) desc, c.issued_on desc, c.id`);
  return rows;
}

/** What a pathway has awarded somebody. `preExisting`: they held it already. */
export type CompletionMark = {
  recipientId: Id<"recipient">;
  credentialId: Id<"credential">;
  status: CredentialStatus;
  issuedOn: string;
  preExisting: boolean;
};

export async function findCompletionMarks(
  db: Db,
  { workspaceId, pathwayId }: Scope,
  recipientIds: readonly string[],
): Promise<CompletionMark[]> {
  const { rows } = await db.execute<CompletionMark>(sql`
    select distinct on (a.recipient_id) a.recipient_id as "recipientId", c.id as "credentialId", c.status, c.issued_on::text as "issuedOn",
      a.pre_existing as "preExisting"
    from awards a join credentials c on c.workspace_id = a.workspace_id and c.id = a.credential_id
    where a.workspace_id = ${workspaceId} and a.source_kind = 'pathway' and a.source_id = ${pathwayId}
      and a.recipient_id = any(${sql.param(recipientIds)}::text[])
    order by a.recipient_id, a.awarded_at desc, c.id`);
  return rows;
}
