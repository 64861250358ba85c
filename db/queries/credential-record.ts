import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

export type HistoryRow = {
  id: string;
  at: Date;
  actorKind: string;
  actorName: string | null;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** What was done to one thing, newest first, and who did it. */
export async function listHistory(
  db: Db,
  workspaceId: Id<"workspace">,
  subject: string,
  limit: number,
): Promise<HistoryRow[]> {
  const { rows } = await db.execute<HistoryRow>(sql`
    select a.id::text as id, a.at, a.actor_kind as "actorKind", coalesce(nullif(u.name, ''), u.email, k.name) as "actorName",
      a.action, a.before, a.after
    from audit_events a
    left join members m on a.actor_kind = 'member' and m.workspace_id = a.workspace_id and m.id = a.actor_id
    left join users u on u.id = m.user_id
    left join api_keys k on a.actor_kind = 'api_key' and k.workspace_id = a.workspace_id and k.id = a.actor_id
    where a.workspace_id = ${workspaceId} and a.subject = ${subject} order by a.id desc limit ${limit}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

export type Surroundings = {
  /** What it came from: a file, a pathway, a course, a certification or a program. */
  sourceName: string | null;
  /** The credentials that it took the place of. */
  replaces: Id<"credential">[];
  earlierNames: string[];
};

export async function findSurroundings(
  db: Db,
  workspaceId: Id<"workspace">,
  id: Id<"credential">,
  sourceId: string | null,
): Promise<Surroundings> {
  const { rows } = await db.execute<Surroundings>(sql`
    select coalesce(
        (select file_name from imports where workspace_id = ${workspaceId} and id = ${sourceId}),
        (select name from pathways where workspace_id = ${workspaceId} and id = ${sourceId}),
        (select name from courses where workspace_id = ${workspaceId} and id = ${sourceId}),
        (select f.name from certifications f where f.workspace_id = ${workspaceId} and f.id = ${sourceId}),
        (select name from programs where workspace_id = ${workspaceId} and id = ${sourceId})) as "sourceName",
      array(select c.id from credentials c where c.workspace_id = ${workspaceId} and c.replaced_by = ${id} order by c.created_at limit 20) as replaces,
      array(select v.recipient_name from credential_versions v where v.workspace_id = ${workspaceId} and v.credential_id = ${id}
        and v.recipient_name is not null order by v.version desc limit 20) as "earlierNames"`);
  return rows[0] ?? { sourceName: null, replaces: [], earlierNames: [] };
}
