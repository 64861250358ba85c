import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { iso } from "./instants";

export type ActivityRow = {
  /** Of the newest entry of it. */
  id: number;
  at: Date;
  actorKind: "member" | "api_key" | "system";
  actorName: string | null;
  action: string;
  /** How many entries; for chunks of a job, how many credentials they tell of. */
  n: number;
  /** The entries looked at did not suffice: there are more of them. */
  atLeast: boolean;
  /** The achievement, the pathway, the file. */
  thing: string | null;
  /** One of those concerned. */
  person: string | null;
  reason: string | null;
};

/** What the feed tells of; who changed rights and keys is for the history, which not everybody may read. */
const TOLD = [
  "credential.issue",
  "credential.issue-drafts",
  "credential.issue-again",
  "credential.revoke",
  "credential.suspend",
  "credential.reinstate",
  "credential.correct",
  "import.issue",
  "pathway.award",
  "pathway.activate",
  "pathway.deactivate",
  "pathway.create",
  "achievement.create",
  "achievement.publish",
];
/** Entries looked at: a fixed cost, however long the history. */
const LOOKED_AT = 1500;

/** The newest entries, those of one deed as one: the same actor, action and thing on the same day. */
export async function listActivity(
  db: Db,
  workspaceId: Id<"workspace">,
  timeZone: string,
  limit: number,
): Promise<ActivityRow[]> {
  const { rows } = await db.execute<Omit<ActivityRow, "at" | "id"> & { id: string; at: string }>(sql`
    with looked as (
      select * from audit_events where workspace_id = ${workspaceId} order by id desc limit ${LOOKED_AT}),
    told as (
      select e.id, e.at, e.actor_kind, e.actor_id, e.subject, e.after->>'reason' as reason, c.achievement_id, c.recipient_name,
        case when e.action = 'credential.issue' and e.after->>'status' = 'draft' then 'credential.draft' else e.action end as deed,
        case jsonb_typeof(e.after->'issued') when 'array' then jsonb_array_length(e.after->'issued')
          when 'number' then (e.after->>'issued')::int else 1 end as n
      from looked e left join credentials c on c.workspace_id = e.workspace_id
        and c.id = case when e.action = 'pathway.award' then e.after->'issued'->>0 else e.subject end
      where e.action = any(${sql.param(TOLD)}::text[])),
    deeds as (
      select max(id) as id, max(at) as at, min(id) as first, actor_kind, actor_id, deed, thing_id, sum(n)::int as n,
        (array_agg(recipient_name order by id desc))[1] as person, (array_agg(reason order by id desc))[1] as reason
      from (select *, case when deed = 'pathway.award' then subject else coalesce(achievement_id, subject) end as thing_id from told where n > 0) t
      group by actor_kind, actor_id, deed, thing_id, (at at time zone ${timeZone})::date
      order by 2 desc, 1 desc limit ${limit})
    select d.id, ${iso(sql`d.at`)} as at, d.actor_kind as "actorKind", d.deed as action, d.n, d.reason,
      d.first <= coalesce((select min(id) from looked having count(*) = ${LOOKED_AT}), -1) + 1 as "atLeast",
      coalesce(nullif(u.name, ''), u.email, k.name) as "actorName",
      coalesce(a.name, p.name, i.file_name) as thing,
      coalesce(d.person, case when d.deed = 'pathway.award' then (select c.recipient_name from credentials c
        where c.workspace_id = ${workspaceId} and c.source_kind = 'pathway' and c.source_id = d.thing_id and c.issued_at is not null
          and c.status not in ('draft', 'deleted') and c.issued_at = d.at limit 1) end) as person
    from deeds d
    left join members m on d.actor_kind = 'member' and m.workspace_id = ${workspaceId} and m.id = d.actor_id
    left join users u on u.id = m.user_id
    left join api_keys k on d.actor_kind = 'api_key' and k.workspace_id = ${workspaceId} and k.id = d.actor_id
    left join achievements a on a.workspace_id = ${workspaceId} and a.id = d.thing_id
    left join pathways p on p.workspace_id = ${workspaceId} and p.id = d.thing_id
    left join imports i on i.workspace_id = ${workspaceId} and i.id = d.thing_id
    order by d.at desc, d.id desc`);
  return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at) }));
}
