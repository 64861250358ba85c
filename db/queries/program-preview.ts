import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { ComponentKind, PipelineStatus } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { pipelineStatusOn, STANDING } from "./program-standing";

export type WantedComponent = {
  id: Id<"component"> | null;
  kind: ComponentKind;
  optional: boolean;
  dueOn: Day | null;
};
export type Moved = { status: PipelineStatus; amount: number; names: string[] };

/** Whom other components would put elsewhere, by where that is, with the first few names; nothing is written. */
export async function previewStandings(
  db: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
  components: readonly WantedComponent[],
  { today, names }: { today: Day; names: number },
): Promise<Moved[]> {
  const wanted = JSON.stringify(components.map(({ dueOn, ...rest }) => ({ ...rest, due_on: dueOn })));
  const { rows } = await db.execute<Moved>(sql`
    with wanted as (select p.recipient_id, ${pipelineStatusOn(today)} as was, ${STANDING}
      from program_participants p
      left join jsonb_to_recordset(${wanted}::jsonb) as c(id text, kind text, optional boolean, due_on date) on true
      left join program_progress g on g.workspace_id = ${workspaceId} and g.program_id = ${programId}
        and g.recipient_id = p.recipient_id and g.component_id = c.id
      where p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.left_at is null
      group by p.recipient_id, p.failing_count, p.open_due_on, p.started),
    stand as (select p.recipient_id, p.was, ${pipelineStatusOn(today)} as status
      from (select recipient_id, was, failing as failing_count, open_due_on, begun as started from wanted) p)
    select s.status, count(*)::int as amount, (array_agg(r.name order by lower(r.name), r.id))[1:${sql.raw(String(names))}] as names
    from stand s join recipients r on r.workspace_id = ${workspaceId} and r.id = s.recipient_id
    where s.status <> s.was group by s.status order by s.status`);
  return rows;
}

export type Coming = { fresh: number; known: number; returning: number; inside: number };

/** Of the people with these addresses: who is new to the workspace, known, back in the program, or in it already. */
export async function countComing(
  db: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
  emailKeys: readonly string[],
): Promise<Coming> {
  const { rows } = await db.execute<Coming>(sql`
    select count(*) filter (where r.id is null)::int as fresh,
      count(*) filter (where r.id is not null and p.recipient_id is null)::int as known,
      count(*) filter (where p.left_at is not null)::int as returning,
      count(*) filter (where p.recipient_id is not null and p.left_at is null)::int as inside
    from unnest(${sql.param(emailKeys)}::text[]) as wanted(key)
    left join lateral (select coalesce(merged_into, id) as id from recipients
      where workspace_id = ${workspaceId} and email_key = wanted.key limit 1) r on true
    left join program_participants p
      on p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.recipient_id = r.id`);
  return rows[0] ?? { fresh: 0, known: 0, returning: 0, inside: 0 };
}
