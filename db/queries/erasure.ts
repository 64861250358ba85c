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

/** Lines of files; one that was not understood has its address among its cells only. */
const STAGED = ["import_rows", "grade_import_rows"] as const;

/** What is left of somebody outside their own rows: mails to them, staged lines of imports, kept answers of the API. */
export async function deletePersonalTraces(
  tx: Db,
  workspaceId: Id<"workspace">,
  { id, emailKey }: { id: Id<"recipient">; emailKey: string },
  now: Date,
): Promise<void> {
  await tx.execute(sql`delete from mails where workspace_id = ${workspaceId} 
    and (lower(to_address) = ${emailKey} or recipient_id = ${id})`);
  await tx.execute(sql`delete from name_requests where workspace_id = ${workspaceId} and recipient_id = ${id}`);
  await tx.execute(
    sql`update message_recipients set mail_id = null where workspace_id = ${workspaceId} and recipient_id = ${id}`,
  );
  await tx.execute(
    sql`update program_nudge_recipients set mail_id = null where workspace_id = ${workspaceId} and recipient_id = ${id}`,
  );
  await tx.execute(sql`
    update program_participants p set left_at = ${now.toISOString()}::timestamptz from programs g where p.workspace_id = ${workspaceId} and p.recipient_id = ${id}
      and p.left_at is null and g.workspace_id = p.workspace_id and g.id = p.program_id and g.status <> 'ended'`);
  await tx.execute(sql`
    delete from recipient_merges where workspace_id = ${workspaceId} and (kept_id = ${id} or merged_id = ${id})`);
  for (const staged of STAGED)
    await tx.execute(sql`
      delete from ${sql.identifier(staged)} where workspace_id = ${workspaceId} and (email_key = ${emailKey}
        or email_key is null and exists (select 1 from jsonb_array_elements_text(cells) as c(cell) where lower(btrim(cell)) = ${emailKey}))`);
  await tx.execute(sql`
    update jobs set input = (input #- '{filter,search}') - 'search' where workspace_id = ${workspaceId}
      and kind in ('credentials.change', 'credentials.issue-drafts', 'program.set-progress') and status in ('done', 'failed')
      and (input ? 'search' or input -> 'filter' ? 'search')`);
  await tx.execute(sql`
    delete from idempotency_keys where workspace_id = ${workspaceId} and position(${id} in body) > 0`);
}

/** The records that were merged into this one: the same person, to be erased with it. */
export async function listMergedInto(db: Db, workspaceId: Id<"workspace">, id: Id<"recipient">) {
  const { rows } = await db.execute<{ id: Id<"recipient">; emailKey: string | null }>(sql`
    select r.id, r.email_key as "emailKey" from recipient_merges m
    join recipients r on r.workspace_id = m.workspace_id and r.id = m.merged_id and r.erased_at is null
    where m.workspace_id = ${workspaceId} and m.kept_id = ${id} and m.undone_at is null order by r.id limit 100`);
  return rows;
}

export type ErasureCounts = {
  credentials: number;
  issued: number;
  mails: number;
  messages: number;
  requests: number;
  groups: number;
};

/** What is there to erase of somebody, and what will remain as a count. */
export async function countErasure(
  db: Db,
  workspaceId: Id<"workspace">,
  { id, emailKey }: { id: Id<"recipient">; emailKey: string },
): Promise<ErasureCounts> {
  const theirs = sql`workspace_id = ${workspaceId} and recipient_id = ${id}`;
  const { rows } = await db.execute<ErasureCounts>(sql`
    select (select count(*)::int from credentials where ${theirs} and status <> 'deleted') as credentials,
      (select count(*)::int from credentials where ${theirs} and status not in ('deleted', 'draft')) as issued,
      (select count(*)::int from mails where workspace_id = ${workspaceId} and (lower(to_address) = ${emailKey} or recipient_id = ${id})) as mails,
      (select count(*)::int from message_recipients where ${theirs}) as messages,
      (select count(*)::int from name_requests where ${theirs}) as requests,
      (select count(*)::int from group_recipients where ${theirs}) as groups`);
  return rows[0] ?? { credentials: 0, issued: 0, mails: 0, messages: 0, requests: 0, groups: 0 };
}
