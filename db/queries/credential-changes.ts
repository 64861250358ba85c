import { and, eq, inArray, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { awards, credentials, credentialVersions } from "../schema/credentials";
import { mails } from "../schema/governance";

export type LockedCredential = typeof credentials.$inferSelect;

/** Holds the rows until commit, in one order. Erased and unknown ones are not answered. */
export async function lockCredentials(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
): Promise<LockedCredential[]> {
  return tx
    .select()
    .from(credentials)
    .where(
      and(eq(credentials.workspaceId, workspaceId), inArray(credentials.id, ids), sql`${credentials.erasedAt} is null`),
    )
    .orderBy(credentials.id)
    .for("update");
}

export async function setStatus(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
  change: { status: CredentialStatus; reason?: string | null; issuedAt?: Date },
  now: Date,
): Promise<void> {
  await tx
    .update(credentials)
    .set({ ...change, statusChangedAt: now, version: sql`${credentials.version} + 1` })
    .where(and(eq(credentials.workspaceId, workspaceId), inArray(credentials.id, ids)));
}

/** Leaves the tombstone: no name, no attributes, no mails, no earlier wordings. */
export async function tombstone(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
  now: Date,
): Promise<void> {
  await tx
    .delete(credentialVersions)
    .where(and(eq(credentialVersions.workspaceId, workspaceId), inArray(credentialVersions.credentialId, ids)));
  await tx.delete(mails).where(and(eq(mails.workspaceId, workspaceId), inArray(mails.credentialId, ids)));
  await tx
    .update(credentials)
    .set({
      status: "deleted",
      recipientName: null,
      attributes: {},
      evidence: [],
      reason: null,
      statusChangedAt: now,
      version: sql`${credentials.version} + 1`,
    })
    .where(and(eq(credentials.workspaceId, workspaceId), inArray(credentials.id, ids)));
}

export async function setVisibility(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"credential">,
  visibility: "public" | "private",
): Promise<void> {
  await tx
    .update(credentials)
    .set({ visibility, version: sql`${credentials.version} + 1` })
    .where(and(eq(credentials.workspaceId, workspaceId), eq(credentials.id, id)));
}

/** Keeps the earlier wordings beside the corrected ones; ids and award dates stay. The rows are held already. */
export async function correctNames(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
  recipientName: string,
  now: Date,
): Promise<void> {
  const wanted = sql`workspace_id = ${workspaceId} and id = any(${sql.param(ids)}::text[])`;
  await tx.execute(sql`
    insert into credential_versions (workspace_id, credential_id, version, recipient_name, corrected_at)
    select workspace_id, id, version, recipient_name, ${now.toISOString()}::timestamptz from credentials where ${wanted}`);
  await tx.execute(
    sql`update credentials set recipient_name = ${recipientName}, version = version + 1 where ${wanted}`,
  );
}

/** Points the ledger rows of one credential at its successor, and the credential too. */
export async function succeed(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"credential">,
  successor: Id<"credential">,
): Promise<void> {
  await tx
    .update(awards)
    .set({ credentialId: successor, preExisting: false })
    .where(and(eq(awards.workspaceId, workspaceId), eq(awards.credentialId, id)));
  await tx
    .update(credentials)
    .set({ replacedBy: successor })
    .where(and(eq(credentials.workspaceId, workspaceId), eq(credentials.id, id)));
}
