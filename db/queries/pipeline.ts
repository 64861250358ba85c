import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { BucketCount } from "../../lib/programs/rules/pipeline-buckets";
import type { PipelineSort, PipelineSummary } from "../../lib/programs/rules/pipeline-view";
import type { PipelineState, ProgramStatus } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { pipelineStatusOn } from "./program-standing";

type Workspace = Id<"workspace">;
export type PipelineProgram = { id: Id<"program">; name: string; status: ProgramStatus };
/** Participants of these programs, as they stand on a day; `ended`: some of them have ended. */
export type PipelineScope = {
  workspaceId: Workspace;
  today: Day;
  programIds: readonly Id<"program">[];
  ended?: boolean;
};
export type PeopleFilter = { groupId?: Id<"group">; name?: string; status?: PipelineState };

/** The programs of a certification's pipeline, or one by itself; never drafts, ended ones of a certification if asked for. */
export async function findPipelinePrograms(
  db: Db,
  workspaceId: Workspace,
  of: { programId: Id<"program"> } | { certificationId: Id<"certification">; ended: boolean },
): Promise<PipelineProgram[]> {
  const which =
    "programId" in of
      ? sql`g.id = ${of.programId} and g.status <> 'draft'`
      : sql`g.certification_id = ${of.certificationId} and g.status in ('running', ${of.ended ? "ended" : "running"})`;
  const { rows } = await db.execute<PipelineProgram>(sql`
    select g.id, g.name, g.status from programs g where g.workspace_id = ${workspaceId} and ${which} order by lower(g.name), g.id`);
  return rows;
}

const ids = (values: readonly string[]): SQL => sql`${sql.param(values)}::text[]`;

/** Names compare without case and accents; most have none, and folding those would cost more than all the rest. */
const FOLDED = sql`(case when octet_length(r.name) = length(r.name) then lower(r.name) else waymark_fold(r.name) end)`;
const like = (name: string): SQL => {
  const plain = name.replace(/[\\%_]/g, "\\$&");
  return sql`(${FOLDED} like (select '%' || waymark_fold(${plain}::text) || '%') or r.email_key like ${`%${plain.toLowerCase()}%`})`;
};

/** Whoever is erased or merged leaves running programs; ended ones keep them, for their figures. */
const GONE = sql`exists (select 1 from recipients e where e.workspace_id = p.workspace_id and e.id = p.recipient_id
  and (e.erased_at is not null or e.merged_into is not null))`;

/** Participant rows `p`; where some of their programs have ended, with the result `s`. */
export const participantsOf = ({ ended }: Pick<PipelineScope, "ended">): SQL =>
  ended
    ? sql`program_participants p left join program_results s on s.workspace_id = p.workspace_id
        and s.program_id = p.program_id and s.recipient_id = p.recipient_id`
    : sql`program_participants p`;

/** Where a participant stands: by their result as soon as there is one, else by how far they are. */
export const stateOf = ({ today, ended }: Pick<PipelineScope, "today" | "ended">): SQL =>
  ended ? sql`coalesce(s.result, ${pipelineStatusOn(today)})` : pipelineStatusOn(today);

/** Of rows of `participantsOf`, and of their recipient `r` where a name is asked for. */
export function among(scope: PipelineScope, { groupId, name, status }: PeopleFilter): SQL {
  const { workspaceId, programIds, ended } = scope;
  const member = sql`select m.recipient_id from group_recipients m where m.workspace_id = ${workspaceId} and m.group_id = ${groupId}`;
  return sql`p.workspace_id = ${workspaceId} and p.program_id = any(${ids(programIds)}) and p.left_at is null ${ended ? sql`and not ${GONE}` : sql``}
    ${groupId ? sql`and (p.group_id = ${groupId} or p.recipient_id in (${member}))` : sql``}
    ${name ? sql`and ${like(name)}` : sql``} ${status ? sql`and ${stateOf(scope)} = ${status}` : sql``}`;
}
export const WITH_RECIPIENT = sql`join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id`;

/** Everybody whom a filter finds, for `from (…) m`: once for each program that they are in. */
export const pipelineRows = (scope: PipelineScope, filter: PeopleFilter): SQL => sql`
  select p.program_id, p.recipient_id, p.expected_on, p.open_due_on, ${stateOf(scope)} as status, r.name, r.email
  from ${participantsOf(scope)} ${WITH_RECIPIENT} where ${among(scope, filter)}`;

/** The figures of several certifications' pipelines, of their running programs; none of one without anybody. */
export async function findPipelineFigures(
  db: Db,
  workspaceId: Workspace,
  ids: readonly Id<"certification">[],
  today: Day,
): Promise<(PipelineSummary & { id: Id<"certification"> })[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.execute<PipelineSummary & { id: Id<"certification"> }>(sql`
    select x.id, count(*)::int as enrolled, count(*) filter (where x.status = 'on_track')::int as "onTrack",
      count(*) filter (where x.status = 'off_track')::int as "offTrack", count(*) filter (where x.status = 'did_not_pass')::int as "didNotPass"
    from (select g.certification_id as id, ${pipelineStatusOn(today)} as status from programs g
      join program_participants p on p.workspace_id = g.workspace_id and p.program_id = g.id and p.left_at is null
      where g.workspace_id = ${workspaceId} and g.status = 'running' and g.certification_id = any(${sql.param(ids)}::text[])) x
    group by x.id`);
  return rows;
}

/** What a sort tells people apart by before their name. */
export const bucketOf = (sort: PipelineSort, scope: PipelineScope): SQL => {
  if (sort === "program") return sql`p.program_id`;
  if (sort === "status") return stateOf(scope);
  return sort === "expectedOn" ? sql`coalesce(p.expected_on::text, '')` : sql`''::text`;
};

/** How many there are of each state and each value of the sorted column. */
export async function countPipeline(
  db: Db,
  scope: PipelineScope,
  filter: Omit<PeopleFilter, "status">,
  sort: PipelineSort = "name",
): Promise<BucketCount[]> {
  if (scope.programIds.length === 0) return [];
  const { rows } = await db.execute<BucketCount>(sql`
    select ${bucketOf(sort, scope)} as value, ${stateOf(scope)} as status, count(*)::int as people
    from ${participantsOf(scope)} ${filter.name ? WITH_RECIPIENT : sql``} where ${among(scope, filter)} group by 1, 2`);
  return rows;
}
