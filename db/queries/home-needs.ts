import { sql } from "drizzle-orm";
import { addDays, type Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { pipelineStatusOn } from "./program-standing";

type Named<N extends "achievement" | "pathway" | "import"> = { id: Id<N>; name: string; n: number };

/** What waits for somebody. Lists hold the few that matter most; the counts beside them hold all. */
export type Needs = {
  drafts: number;
  failedMails: number;
  failedJobs: number;
  nameRequests: number;
  /** Files whose rows were left out, newest first; `n` rows of `rows`. */
  leftOut: (Named<"import"> & { rows: number })[];
  /** By pathway, most first. */
  reviews: Named<"pathway">[];
  /** By achievement, most first. */
  expiring: Named<"achievement">[];
  /** Running programs whose last day is near or over, the earliest first; `n` people are off track in each. */
  ending: { id: Id<"program">; name: string; n: number; endsOn: Day }[];
};

const MOST = 20;
const ENDING_DAYS = 7;

/** `recent`: how far back a file or a job still matters; `soon`: until when something counts as expiring. */
export async function readNeeds(
  db: Db,
  workspaceId: Id<"workspace">,
  { now, today, recent, soon }: { now: Date; today: Day; recent: Date; soon: Date },
): Promise<Needs> {
  const { rows } = await db.execute<Needs>(sql`
    select
      (select count(*) from credentials where workspace_id = ${workspaceId} and status = 'draft')::int as drafts,
      (select count(*) from mails where workspace_id = ${workspaceId} and status = 'failed')::int as "failedMails",
      (select count(*) from jobs where workspace_id = ${workspaceId} and created_at >= ${recent} and status = 'failed')::int as "failedJobs",
      (select count(*) from name_requests where workspace_id = ${workspaceId} and status = 'open')::int as "nameRequests",
      ${listOf(sql`select id, file_name as name, rows - valid as n, rows from imports
        where workspace_id = ${workspaceId} and job_id is not null and rows > valid and created_at >= ${recent} order by created_at desc limit ${MOST}`)} as "leftOut",
      ${listOf(sql`select p.id, p.name, r.n from (select pathway_id, count(*)::int as n from reviews
        where workspace_id = ${workspaceId} and settled_at is null group by 1) r
        join pathways p on p.workspace_id = ${workspaceId} and p.id = r.pathway_id order by r.n desc, p.name limit ${MOST}`)} as reviews,
      ${listOf(sql`select a.id, a.name, e.n from (select achievement_id, count(*)::int as n from credentials
        where workspace_id = ${workspaceId} and status = 'issued' and expires_at is not null and expires_at > ${now} and expires_at <= ${soon} group by 1) e
        join achievements a on a.workspace_id = ${workspaceId} and a.id = e.achievement_id order by e.n desc, a.name limit ${MOST}`)} as expiring,
      ${listOf(sql`select g.id, g.name, g.ends_on::text as "endsOn", o.n from programs g
        cross join lateral (select count(*)::int as n from program_participants p where p.workspace_id = g.workspace_id
          and p.program_id = g.id and p.left_at is null and ${pipelineStatusOn(today)} = 'off_track') o
        where g.workspace_id = ${workspaceId} and g.status = 'running' and g.ends_on <= ${addDays(today, ENDING_DAYS)}::date and o.n > 0
        order by g.ends_on, lower(g.name), g.id limit ${MOST}`)} as ending`);
  const [row] = rows;
  if (!row) throw new Error("Counting answered nothing.");
  return row;
}

const listOf = (query: ReturnType<typeof sql>) =>
  sql`coalesce((select jsonb_agg(to_jsonb(x)) from (${query}) x), '[]')`;
