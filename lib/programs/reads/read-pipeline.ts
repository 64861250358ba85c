import { findNamedGroups } from "../../../db/queries/groups";
import {
  countPipeline,
  type PeopleFilter,
  type PipelineProgram,
  type PipelineScope,
} from "../../../db/queries/pipeline";
import { describePipeline, listRun, type PipelineDetail, type PipelineRow } from "../../../db/queries/pipeline-page";
import { dayIn } from "../../core/dates";
import { invalid } from "../../core/errors";
import { decodeCursor, encodeCursor, pageInput } from "../../core/paging";
import type { ReadContext } from "../../read";
import { nudgingOf } from "../rules/nudging";
import { type Bucket, bucketsOf, compareKeys, runsOf } from "../rules/pipeline-buckets";
import {
  type PipelineItem,
  type PipelineSort,
  type PipelineView,
  pipelineSort,
  summaryOf,
} from "../rules/pipeline-view";
import type { PipelineState } from "../rules/vocabulary";

export const pipelineCursor = { ...pageInput, sort: pipelineSort };
/** So many are sorted at once; more are walked in the order of names. */
export const FEW = 2_000;

type Scope = PipelineScope & { filter: PeopleFilter };
type Asked = { group?: string; name?: string; status?: PipelineState };
type Page = { limit: number; cursor?: string; sort: { sort: PipelineSort; descending: boolean } };

/** What the queries need: programs, today in the workspace's zone, and the group by its id. */
export async function scopeOf(
  { db, workspace, now }: ReadContext,
  programs: readonly PipelineProgram[],
  { group, name, status }: Asked,
): Promise<Scope> {
  const filter: PeopleFilter = { name: name || undefined, status };
  if (group) {
    const [found] = await findNamedGroups(db, workspace.id, [group]);
    if (!found) throw invalid("group", "There is no group of this name or id.");
    filter.groupId = found.id;
  }
  const programIds = programs.map(({ id }) => id);
  const ended = programs.some((program) => program.status === "ended");
  return { workspaceId: workspace.id, today: dayIn(workspace.timeZone, now), programIds, ended, filter };
}

/**
 * A page, and the figures of the whole pipeline. What is counted of those whom the filters find tells which people of the
 * sorted column the page is about; only those are read, so that no sort has to read everybody.
 */
export async function readPipeline(
  { db, workspace }: ReadContext,
  programs: readonly PipelineProgram[],
  { filter, ...scope }: Scope,
  { limit, cursor, sort: order }: Page,
  few = FEW,
): Promise<PipelineView> {
  const { status, ...people } = filter;
  const counts = await countPipeline(db, scope, people, order.sort);
  const whole = people.groupId || people.name ? await countPipeline(db, scope, {}) : counts;
  const names = new Map(programs.map(({ id, name }) => [id as string, name]));
  const after = decodeCursor(cursor, 4) as [string | null, string, string, string] | null;
  const all = bucketsOf(counts, order, names, status);
  const rows = await listRows(db, { ...scope, filter }, startingAt(all, after, order.descending), {
    ...{ few, sort: order.sort, backwards: order.sort === "name" && order.descending, limit: limit + 1 },
    after: after && { key: after[0], name: after[1], recipientId: after[2], programId: after[3] },
  });
  const shown = rows.slice(0, limit);
  const details = await describePipeline(db, scope, shown);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const key = all.find(({ value }) => value === last?.bucket)?.key ?? null;
  const of = new Map(programs.map((program) => [program.id, program]));
  const nudged = (at: string | null | undefined) => nudgingOf(at, workspace.timeZone, scope.today);
  return {
    summary: summaryOf(whole),
    found: all.reduce((sum, bucket) => sum + bucket.people, 0),
    participants: shown.map((row, index) => ({
      ...itemOf(row, of.get(row.programId), details[index]),
      nudged: nudged(details[index]?.nudgedAt),
    })),
    nextCursor: last ? encodeCursor([key, last.sortName, last.recipientId, last.programId]) : null,
  };
}

const startingAt = (buckets: Bucket[], after: [string | null, ...string[]] | null, descending: boolean): Bucket[] =>
  after ? buckets.filter(({ key }) => compareKeys(key, after[0], descending) >= 0) : buckets;

type Reading = {
  few: number;
  sort: PipelineSort;
  backwards: boolean;
  limit: number;
  after: { key: string | null; name: string; recipientId: string; programId: string } | null;
};

async function listRows(db: ReadContext["db"], { filter, ...scope }: Scope, buckets: Bucket[], reading: Reading) {
  const { after, limit, few, ...way } = reading;
  const rows: PipelineRow[] = [];
  for (const run of runsOf(buckets, few)) {
    if (rows.length >= limit) break;
    const begun = after && run.first === after.key ? after : null;
    rows.push(...(await listRun(db, scope, filter, { ...way, run, after: begun, limit: limit - rows.length }, few)));
  }
  return rows;
}

function itemOf(
  row: PipelineRow,
  program: PipelineProgram | undefined,
  detail: PipelineDetail | undefined,
): Omit<PipelineItem, "nudged"> {
  const { recipientId, name, email, programId, expectedOn, status } = row;
  return {
    recipient: { id: recipientId, name, email },
    ...{ programId, programName: program?.name ?? "", programStatus: program?.status ?? "running" },
    ...{ expectedOn, status, result: detail?.result ?? null },
    ...{ pastDue: detail?.pastDue ?? 0, trouble: detail?.trouble ?? null, troubles: detail?.troubles ?? 0 },
  };
}
