import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Cell } from "../../lib/programs/rules/program-view";
import type { ProgressSource, ProgressStatus } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";
import { COUNTS, DUE_ON, progressOf } from "./program-standing";

type Workspace = Id<"workspace">;
type Program = Id<"program">;
type Person = Id<"recipient">;
type Place = { recipientId: Person; componentId: Id<"component"> };

export type ProgressRow = Place & {
  status: ProgressStatus;
  completedAt: string | null;
  source: ProgressSource;
  /** The extension alone. */
  dueOn: Day | null;
};

/** What is kept of these people in these components. Whoever changes it has held the participants before. */
export async function findProgress(
  db: Db,
  workspaceId: Workspace,
  programId: Program,
  recipientIds: readonly Person[],
  componentIds: readonly Id<"component">[],
): Promise<ProgressRow[]> {
  if (recipientIds.length === 0 || componentIds.length === 0) return [];
  const { rows } = await db.execute<ProgressRow>(sql`
    select g.recipient_id as "recipientId", g.component_id as "componentId", g.status, ${iso(sql`g.completed_at`)} as "completedAt",
      g.source, g.due_on::text as "dueOn"
    from program_progress g where g.workspace_id = ${workspaceId} and g.program_id = ${programId}
      and g.recipient_id = any(${sql.param(recipientIds)}::text[]) and g.component_id = any(${sql.param(componentIds)}::text[])`);
  return rows;
}

/** Writes statuses, and leaves extensions as they are. In one order of keys. */
export async function saveProgress(
  tx: Db,
  workspaceId: Workspace,
  programId: Program,
  rows: readonly Omit<ProgressRow, "dueOn">[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into program_progress (workspace_id, program_id, recipient_id, component_id, status, completed_at, source, updated_at)
    select ${workspaceId}, ${programId}, x."recipientId", x."componentId", x.status, x."completedAt", x.source, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x("recipientId" text, "componentId" text, status text, "completedAt" timestamptz, source text)
    order by x."recipientId", x."componentId"
    on conflict (workspace_id, program_id, recipient_id, component_id) do update set status = excluded.status,
      completed_at = excluded.completed_at, source = excluded.source, updated_at = excluded.updated_at`);
}

/** Writes extensions with the statuses that they open again; a completion stays as it was. In one order of keys. */
export async function saveExtensions(
  tx: Db,
  workspaceId: Workspace,
  programId: Program,
  rows: readonly (Place & { dueOn: Day; status: ProgressStatus })[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into program_progress (workspace_id, program_id, recipient_id, component_id, due_on, updated_at)
    select ${workspaceId}, ${programId}, x."recipientId", x."componentId", x."dueOn", ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("recipientId" text, "componentId" text, "dueOn" date)
    order by x."recipientId", x."componentId"
    on conflict (workspace_id, program_id, recipient_id, component_id) do update set due_on = excluded.due_on, updated_at = excluded.updated_at`);
  await tx.execute(sql`
    update program_progress g set status = x.status
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("recipientId" text, "componentId" text, status text)
    where g.workspace_id = ${workspaceId} and g.program_id = ${programId} and g.recipient_id = x."recipientId"
      and g.component_id = x."componentId" and g.status <> x.status`);
}

/** Takes the extensions of these people in one component away; answers whose, with the day that they had. */
export async function dropExtensions(
  tx: Db,
  workspaceId: Workspace,
  programId: Program,
  componentId: Id<"component">,
  recipientIds: readonly Person[],
  now: Date,
): Promise<{ recipientId: Person; dueOn: Day }[]> {
  const { rows } = await tx.execute<{ recipientId: Person; dueOn: Day }>(sql`
    with had as (select g.recipient_id, g.due_on from program_progress g
      where g.workspace_id = ${workspaceId} and g.program_id = ${programId} and g.component_id = ${componentId}
        and g.recipient_id = any(${sql.param(recipientIds)}::text[]) and g.due_on is not null order by g.recipient_id for update)
    update program_progress g set due_on = null, updated_at = ${now.toISOString()}::timestamptz from had
    where g.workspace_id = ${workspaceId} and g.program_id = ${programId} and g.component_id = ${componentId}
      and g.recipient_id = had.recipient_id returning g.recipient_id as "recipientId", had.due_on::text as "dueOn"`);
  return rows;
}

type LastExtension = { componentId: Id<"component">; day: Day };

/** The latest day that an extension gives somebody who is in the program, in components with these due days. */
export async function findLastExtension(
  db: Db,
  workspaceId: Workspace,
  programId: Program,
  components: readonly { id: Id<"component"> | null; dueOn: Day | null }[],
): Promise<LastExtension | null> {
  const due = JSON.stringify(components.map(({ id, dueOn }) => ({ id, dueOn })));
  const { rows } = await db.execute<LastExtension>(sql`
    select g.component_id as "componentId", g.due_on::text as day from program_progress g
    join jsonb_to_recordset(${due}::jsonb) as c(id text, "dueOn" date) on c.id = g.component_id and c."dueOn" < g.due_on
    join program_participants p on p.workspace_id = g.workspace_id and p.program_id = g.program_id
      and p.recipient_id = g.recipient_id and p.left_at is null
    where g.workspace_id = ${workspaceId} and g.program_id = ${programId}
    order by g.due_on desc, g.component_id limit 1`);
  return rows[0] ?? null;
}

export type CellRow = Cell & { recipientId: Person };

/** How far these people are in each component of a program, those without any progress included; in the program's order. */
export async function findCells(
  db: Db,
  workspaceId: Workspace,
  programId: Program,
  recipientIds: readonly Person[],
  today: Day,
): Promise<CellRow[]> {
  if (recipientIds.length === 0) return [];
  const { rows } = await db.execute<CellRow>(sql`
    select who.id as "recipientId", c.id as "componentId", coalesce(g.status, 'not_started') as status, (${DUE_ON})::text as "dueOn",
      coalesce(g.due_on > c.due_on, false) as extended,
      coalesce(${COUNTS} and g.status is distinct from 'complete' and ${DUE_ON} < ${today}::date, false) as overdue,
      ${iso(sql`g.completed_at`)} as "completedAt", case when g.status <> 'not_started' then g.source end as source
    from unnest(${sql.param(recipientIds)}::text[]) as who(id)
    cross join lateral (select ${workspaceId} as workspace_id, ${programId} as program_id, who.id as recipient_id) p
    join program_components c on c.workspace_id = ${workspaceId} and c.program_id = ${programId}
    left join ${progressOf(sql`p`)} g on g.component_id = c.id
    order by who.id, c.position, c.id`);
  return rows;
}
