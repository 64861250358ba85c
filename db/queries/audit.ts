import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { auditEvents } from "../schema/governance";

export type AuditRow = {
  at: Date;
  actorKind: string;
  actorId: string;
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
  requestId: string | null;
};

export async function insertAudit(tx: Db, workspaceId: Id<"workspace">, rows: AuditRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(auditEvents).values(rows.map((row) => ({ workspaceId, ...row })));
}
