import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Run } from "../../lib/programs/rules/pipeline-buckets";
import type { PipelineSort, Trouble } from "../../lib/programs/rules/pipeline-view";
import type { PipelineState, ProgramResult } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { lastNudged } from "./last-nudges";
import {
  among,
  bucketOf,
  type PeopleFilter,
  type PipelineScope,
  participantsOf,
  stateOf,
  WITH_RECIPIENT,
} from "./pipeline";
import { COUNTS, DUE_ON, FAILED } from "./program-standing";

export type PipelineRow = {
  recipientId: Id<"recipient">;
  programId: Id<"program">;
  name: string;
  email: string;
  expectedOn: string | null;
  status: PipelineState;
  /** What the sort compares first, then the name as it is sorted. */
  bucket: string;
  sortName: string;
};
/** The last person seen, within the run's first bucket. */
export type After = { name: string; recipientId: string; programId: string };
export type RunPage = { run: Run; sort: PipelineSort; backwards: boolean; after: After | null; limit: number };

const columns = (scope: PipelineScope, sort: PipelineSort): SQL => sql`
  p.recipient_id as "recipientId", p.program_id as "programId", p.expected_on::text as "expectedOn", ${stateOf(scope)} as status,
  ${bucketOf(sort, scope)} as bucket`;
const NAMED = sql`r.name, coalesce(r.email, '') as email, lower(r.name) as "sortName"`;

/** The next people of a run: bucket by bucket, by name within each. */
export function listRun(db: Db, scope: PipelineScope, filter: PeopleFilter, page: RunPage, few: number) {
  return page.run.people <= few ? sorted(db, scope, filter, page) : walked(db, scope, filter, page);
}

/** Few: found by what they are asked for, and sorted. */
async function sorted(db: Db, scope: PipelineScope, filter: PeopleFilter, page: RunPage): Promise<PipelineRow[]> {
  const { run, sort, after, limit } = page;
  const bucket = bucketOf(sort, scope);
  const values = sql`${sql.param(run.values)}::text[]`;
  const place = sql`array_position(${values}, ${bucket})`;
  const [beyond, direction] = wayOf(page);
  const rest = after
    ? sql`and (${place} > 1 or (lower(r.name), p.recipient_id, p.program_id) ${beyond} (${after.name}, ${after.recipientId}, ${after.programId}))`
    : sql``;
  const { rows } = await db.execute<PipelineRow>(sql`
    select ${columns(scope, sort)}, ${NAMED} from ${participantsOf(scope)} ${WITH_RECIPIENT}
    where ${among(scope, filter)} and ${bucket} = any(${values}) ${rest}
    order by ${place}, lower(r.name) ${direction}, p.recipient_id ${direction}, p.program_id ${direction} limit ${limit}::int`);
  return rows;
}

/** Many of one bucket: along the index of names, which is left as soon as the page is full. */
async function walked(db: Db, scope: PipelineScope, filter: PeopleFilter, page: RunPage): Promise<PipelineRow[]> {
  const { run, sort, after, limit } = page;
  const [beyond, direction] = wayOf(page);
  const key = after && sql`(${after.name}, ${after.recipientId})`;
  const rest = key
    ? sql`and (lower(r.name), r.id) ${beyond}= ${key} and ((lower(r.name), r.id) ${beyond} ${key} or p."programId" ${beyond} ${after.programId})`
    : sql``;
  const { rows } = await db.execute<PipelineRow>(sql`
    select p.*, ${NAMED} from recipients r cross join lateral (
      select ${columns(scope, sort)} from ${participantsOf(scope)}
      where p.recipient_id = r.id and ${among(scope, filter)} and ${bucketOf(sort, scope)} = ${run.values[0] ?? ""} offset 0) p
    where r.workspace_id = ${scope.workspaceId} ${rest}
    order by lower(r.name) ${direction}, r.id ${direction}, p."programId" ${direction} limit ${limit}::int`);
  return rows;
}

const wayOf = ({ backwards }: RunPage): [SQL, SQL] => [
  sql.raw(backwards ? "<" : ">"),
  sql.raw(backwards ? "desc" : "asc"),
];

export type PipelineDetail = {
  pastDue: number;
  trouble: Trouble | null;
  troubles: number;
  result: ProgramResult | null;
  /** The instant of the last nudge that did not pass them over. */
  nudgedAt: string | null;
};

/** Of the people of a page, in its order: which components have failed or are past due, and how an ended program went. */
export async function describePipeline(
  db: Db,
  { workspaceId, today }: PipelineScope,
  rows: readonly PipelineRow[],
): Promise<PipelineDetail[]> {
  if (rows.length === 0) return [];
  const { rows: details } = await db.execute<PipelineDetail>(sql`
    select t.*, (select s.result from program_results s
        where s.workspace_id = ${workspaceId} and s.program_id = x.program_id and s.recipient_id = x.recipient_id) as result,
      ${lastNudged(sql`${workspaceId}`, sql`x.program_id`, sql`x.recipient_id`)} as "nudgedAt"
    from unnest(${sql.param(rows.map((row) => row.programId))}::text[], ${sql.param(rows.map((row) => row.recipientId))}::text[])
      with ordinality as x(program_id, recipient_id, place)
    cross join lateral (
      select count(*) filter (where c.late > 0)::int as "pastDue", count(*)::int as troubles,
        (array_agg(json_build_object('name', c.name, 'status', c.status, 'daysLate', c.late)
          order by c.failed desc, c.late desc nulls last, c.position, c.id))[1] as trouble
      from (select c.id, c.name, c.position, coalesce(g.status, 'not_started') as status, coalesce(${FAILED}, false) as failed,
          ${today}::date - ${DUE_ON} as late
        from program_components c
        left join program_progress g on g.workspace_id = ${workspaceId} and g.program_id = c.program_id
          and g.recipient_id = x.recipient_id and g.component_id = c.id
        where c.workspace_id = ${workspaceId} and c.program_id = x.program_id and ${COUNTS}
          and g.status is distinct from 'complete') c
      where c.failed or c.late > 0) t
    order by x.place`);
  return details;
}
