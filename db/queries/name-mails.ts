import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type NameToTell = {
  id: Id<"nameRequest">;
  recipientId: Id<"recipient">;
  email: string;
  accepted: boolean;
  wantedName: string;
  answer: string;
};

/** Of these requests those that were answered and whose asker can be told; held until commit, so that nobody is erased meanwhile. */
export async function findNamesToTell(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"nameRequest">[],
): Promise<NameToTell[]> {
  const { rows } = await tx.execute<NameToTell>(sql`
    select n.id, n.recipient_id as "recipientId", r.email, n.status = 'accepted' as accepted, n.wanted_name as "wantedName", n.answer
    from name_requests n join recipients r on r.workspace_id = n.workspace_id and r.id = n.recipient_id
    where n.workspace_id = ${workspaceId} and n.id = any(${sql.param(ids)}::text[]) and n.status in ('accepted', 'declined')
      and r.email is not null and r.erased_at is null
    order by r.id, n.id for share of r`);
  return rows;
}
