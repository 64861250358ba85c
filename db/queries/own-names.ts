import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { NameRequestStatus } from "../../lib/recipients/rules/vocabulary";
import type { Db } from "../client";
import { ownRecord } from "./own-records";

export type OwnName = {
  workspaceId: Id<"workspace">;
  recipientId: Id<"recipient">;
  workspace: string;
  email: string;
  name: string;
  /** Other spellings that stand on certificates of theirs. */
  others: string[];
  /** The latest one, whatever became of it. */
  request: { id: Id<"nameRequest">; wantedName: string; status: NameRequestStatus; answer: string } | null;
};

const MOST = 100;

/** How each issuer writes a person's name, and what became of their last wish about it. */
export async function findOwnNames(db: Db, userId: Id<"user">): Promise<OwnName[]> {
  const { rows } = await db.execute<OwnName>(sql`
    select r.workspace_id as "workspaceId", r.id as "recipientId", w.name as workspace, coalesce(r.email, '') as email, r.name,
      array(select distinct c.recipient_name from credentials c where c.workspace_id = r.workspace_id and c.recipient_id = r.id
        and c.status in ('issued', 'suspended') and c.recipient_name <> r.name limit 10) as others,
      (select json_build_object('id', q.id, 'wantedName', q.wanted_name, 'status', q.status, 'answer', q.answer) from name_requests q
        where q.workspace_id = r.workspace_id and q.recipient_id = r.id and q.user_id = ${userId} order by q.created_at desc, q.id desc limit 1) as request
    from recipients r join workspaces w on w.id = r.workspace_id
    where ${ownRecord(userId)} order by lower(w.name), w.id, r.created_at, r.id limit ${MOST}::int`);
  return rows;
}
