import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Actor } from "../../lib/governance/rules/permissions";
import type { Db } from "../client";

/** At once: one command for each of them would take as long as all the rest. */
export async function joinGroup(db: Db, actor: Actor, groupId: Id<"group">, people: Id<"recipient">[]): Promise<void> {
  await db.execute(sql`
    insert into group_recipients (workspace_id, group_id, recipient_id)
    select ${actor.workspaceId}, ${groupId}, unnest(${sql.param(people)}::text[]) on conflict do nothing`);
}
