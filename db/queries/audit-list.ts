import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";

export type AuditView = {
  id: number;
  at: Date;
  actorKind: "member" | "api_key" | "system" | "recipient";
  actorId: string;
  /** The person's or the key's name, while there is one. */
  actorName: string | null;
  action: string;
  subject: string;
  /** What the subject is called, where it is a thing with a name. */
  subjectName: string | null;
  /** What it is kept in, where its page is there: the pathway of a message, the course of a file of grades. */
  subjectIn: string | null;
  before: unknown;
  after: unknown;
};
type Filter = { before: number | null; subject?: string; limit: number };

export async function listAudit(
  db: Db,
  workspaceId: Id<"workspace">,
  { before, subject, limit }: Filter,
): Promise<AuditView[]> {
  const { rows } = await db.execute<Omit<AuditView, "id" | "at"> & { id: string; at: string }>(sql`
    with page as (
      select * from audit_events where workspace_id = ${workspaceId}
        ${before === null ? sql`` : sql`and id < ${before}`} ${subject ? sql`and subject = ${subject}` : sql``}
      order by id desc limit ${limit}::int
    )
    select e.id, ${iso(sql`e.at`)} as at, e.actor_kind as "actorKind",
      e.actor_id as "actorId", e.action, e.subject, e.before, e.after,
      coalesce(nullif(u.name, ''), u.email, k.name) as "actorName",
      coalesce(a.name, p.name, g.name, nullif(r.name, ''), nullif(su.name, ''), su.email, i.email, sk.name, pr.name, nd.subject,
        co.name, ct.name, ms.subject, im.file_name, gi.file_name, w.name, ca.name || ' · ' || cr.recipient_name) as "subjectName",
      coalesce(ms.pathway_id, gi.course_id) as "subjectIn"
    from page e
    left join members m on e.actor_kind = 'member' and m.workspace_id = e.workspace_id and m.id = e.actor_id
    left join users u on u.id = m.user_id
    left join api_keys k on e.actor_kind = 'api_key' and k.workspace_id = e.workspace_id and k.id = e.actor_id
    left join achievements a on a.workspace_id = e.workspace_id and a.id = e.subject
    left join pathways p on p.workspace_id = e.workspace_id and p.id = e.subject
    left join groups g on g.workspace_id = e.workspace_id and g.id = e.subject
    left join recipients r on r.workspace_id = e.workspace_id and r.id = e.subject
    left join members sm on sm.workspace_id = e.workspace_id and sm.id = e.subject
    left join users su on su.id = sm.user_id
    left join invitations i on i.workspace_id = e.workspace_id and i.id = e.subject
    left join api_keys sk on sk.workspace_id = e.workspace_id and sk.id = e.subject
    left join programs pr on pr.workspace_id = e.workspace_id and pr.id = e.subject
    left join program_nudges nd on nd.workspace_id = e.workspace_id and nd.id = e.subject
    left join courses co on co.workspace_id = e.workspace_id and co.id = e.subject
    left join certifications ct on ct.workspace_id = e.workspace_id and ct.id = e.subject
    left join messages ms on ms.workspace_id = e.workspace_id and ms.id = e.subject
    left join imports im on im.workspace_id = e.workspace_id and im.id = e.subject
    left join grade_imports gi on gi.workspace_id = e.workspace_id and gi.id = e.subject
    left join workspaces w on w.id = e.workspace_id and w.id = e.subject
    left join credentials cr on cr.workspace_id = e.workspace_id and cr.id = e.subject
    left join achievements ca on ca.workspace_id = cr.workspace_id and ca.id = cr.achievement_id
    order by e.id desc`);
  return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at) }));
}

/** The newest line about the workspace itself that is of one of these kinds. */
export async function findNewestOf(
  db: Db,
  workspaceId: Id<"workspace">,
  actions: string[],
): Promise<AboutWorkspace | undefined> {
  return (await listNewestOf(db, workspaceId, actions, 1))[0];
}

type AboutWorkspace = { action: string; at: Date; after: unknown };

/** The newest entries of these kinds about the workspace itself. */
export async function listNewestOf(
  db: Db,
  workspaceId: Id<"workspace">,
  actions: string[],
  limit: number,
): Promise<AboutWorkspace[]> {
  const { rows } = await db.execute<{ action: string; at: string; after: unknown }>(sql`
    select action, ${iso(sql`at`)} as at, after from audit_events
    where workspace_id = ${workspaceId} and subject = ${workspaceId} and action = any(${sql.param(actions)}::text[])
    order by id desc limit ${limit}::int`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
