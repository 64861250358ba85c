import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { SourceKind } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";

/** As the partial index `credentials_issued` says it, so that it is used. */
const issued = sql`c.issued_at is not null and c.status not in ('draft', 'deleted')`;
const instants = (values: readonly Date[]) => sql`${sql.param(values.map((at) => at.toISOString()))}::timestamptz[]`;

export type SinceFigures = {
  issued: number;
  byPathways: number;
  drafts: number;
  withdrawn: number;
  leftOut: number;
  people: number;
};

/** What happened in a workspace from an instant on, each from an index. */
export async function readSince(db: Db, workspaceId: Id<"workspace">, since: Date): Promise<SinceFigures> {
  const { rows } = await db.execute<SinceFigures>(sql`
    select went.issued, went.by_pathways as "byPathways",
      (select count(*) from credentials where workspace_id = ${workspaceId} and status = 'draft' and created_at >= ${since})::int as drafts,
      (select count(*) from credentials where workspace_id = ${workspaceId} and status in ('revoked', 'suspended') and status_changed_at >= ${since})::int as withdrawn,
      (select coalesce(sum(rows - valid), 0) from imports where workspace_id = ${workspaceId} and job_id is not null and created_at >= ${since})::int as "leftOut",
      (select count(*) from recipients where workspace_id = ${workspaceId} and erased_at is null and created_at >= ${since})::int as people
    from (select count(*)::int as issued, (count(*) filter (where c.source_kind = 'pathway'))::int as by_pathways
      from credentials c where c.workspace_id = ${workspaceId} and ${issued} and c.issued_at >= ${since}) went`);
  const [row] = rows;
  if (!row) throw new Error("Counting answered nothing.");
  return row;
}

export type SpanFigures = { issued: number; completed: number; people: number };

/**
 * Counts in each span between two of these instants (`span`), and of both halves (`half`): somebody who was given two
 * things in a half is one person of it, so people do not add up.
 */
export async function readSpans(
  db: Db,
  workspaceId: Id<"workspace">,
  edges: readonly Date[],
): Promise<(SpanFigures & { span: number | null; half: number | null })[]> {
  const middle = edges[(edges.length - 1) / 2];
  const { rows } = await db.execute<SpanFigures & { span: number | null; half: number | null }>(sql`
    select s.span, s.half, count(*)::int as issued, (count(*) filter (where s.source_kind = 'pathway'))::int as completed,
      count(distinct s.recipient_id)::int as people
    from (select width_bucket(c.issued_at, ${instants(edges)}) - 1 as span, (c.issued_at >= ${middle})::int as half,
        c.source_kind, c.recipient_id
      from credentials c where c.workspace_id = ${workspaceId} and ${issued}
        and c.issued_at >= ${edges[0]} and c.issued_at < ${edges.at(-1)}) s
    group by grouping sets ((s.span), (s.half))`);
  return rows;
}

export type SourceFigures = { span: number; source: SourceKind; issued: number };

/** How many were issued in each span, by where they came from. */
export async function readSources(
  db: Db,
  workspaceId: Id<"workspace">,
  edges: readonly Date[],
): Promise<SourceFigures[]> {
  const { rows } = await db.execute<SourceFigures>(sql`
    select width_bucket(c.issued_at, ${instants(edges)}) - 1 as span, c.source_kind as source, count(*)::int as issued
    from credentials c where c.workspace_id = ${workspaceId} and ${issued}
      and c.issued_at >= ${edges[0]} and c.issued_at < ${edges.at(-1)} group by 1, 2`);
  return rows;
}

export type Beginnings = {
  achievements: number;
  issued: boolean;
  pathways: number;
  activePathways: number;
  members: number;
  branded: boolean;
};

/** How far a workspace has come: what a first visit leads through. */
export async function readBeginnings(db: Db, workspaceId: Id<"workspace">): Promise<Beginnings> {
  const { rows } = await db.execute<Beginnings>(sql`
    select
      (select count(*) from achievements where workspace_id = ${workspaceId} and status = 'published')::int as achievements,
      exists (select 1 from credentials c where c.workspace_id = ${workspaceId} and ${issued}) as issued,
      (select count(*) from pathways where workspace_id = ${workspaceId})::int as pathways,
      (select count(*) from pathways where workspace_id = ${workspaceId} and status = 'active')::int as "activePathways",
      (select count(*) from members where workspace_id = ${workspaceId})::int as members,
      (w.accent_wished is not null or w.about <> '' or exists (select 1 from logos where workspace_id = w.id)) as branded
    from workspaces w where w.id = ${workspaceId}`);
  const [row] = rows;
  if (!row) throw new Error("Counting answered nothing.");
  return row;
}
