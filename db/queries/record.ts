import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { type AuditRow, insertAudit } from "./audit";
import { eventRows, insertEvents, type OutboxEvent } from "./outbox";

/** A command's audit entries and events: both in one statement, since every command writes both. */
export async function insertRecord(
  tx: Db,
  workspaceId: Id<"workspace">,
  audit: AuditRow[],
  events: readonly OutboxEvent[],
): Promise<void> {
  if (audit.length === 0) return insertEvents(tx, workspaceId, events);
  if (events.length === 0) return insertAudit(tx, workspaceId, audit);
  await tx.execute(sql`
    with told as (
      insert into outbox (id, workspace_id, name, data)
      select id, ${workspaceId}, name, data from jsonb_to_recordset(${eventRows(workspaceId, events)}::jsonb) as x(id text, name text, data jsonb))
    insert into audit_events (workspace_id, at, actor_kind, actor_id, action, subject, before, after, request_id)
    select ${workspaceId}, at, "actorKind", "actorId", action, subject, before, after, "requestId"
    from jsonb_to_recordset(${JSON.stringify(audit)}::jsonb) as y(at timestamptz, "actorKind" text, "actorId" text, action text,
      subject text, before jsonb, after jsonb, "requestId" text)`);
}
