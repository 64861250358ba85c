import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export async function listCredentialIdsOf(
  db: Db,
  workspaceId: Id<"workspace">,
  recipientId: Id<"recipient">,
): Promise<Id<"credential">[]> {
  const { rows } = await db.execute<{ id: Id<"credential"> }>(sql`
    select id from credentials where workspace_id = ${workspaceId} and recipient_id = ${recipientId} order by id`);
  return rows.map((row) => row.id);
}

/** What is left of somebody outside their own rows: mails to them, staged lines of imports, kept answers of the API. */
export async function deletePersonalTraces(
  tx: Db,
  workspaceId: Id<"workspace">,
  { id, emailKey }: { id: Id<"recipient">; emailKey: string },
): Promise<void> {
  await tx.execute(sql`delete from mails where workspace_id = ${workspaceId} 
    and (lower(to_address) = ${emailKey} or recipient_id = ${id})`);
  await tx.execute(sql`delete from import_rows where workspace_id = ${workspaceId} and email_key = ${emailKey}`);
  await tx.execute(sql`
    delete from idempotency_keys where workspace_id = ${workspaceId} and position(${id} in body) > 0`);
}
