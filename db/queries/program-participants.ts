import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { PipelineState, ProgramResult } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";
import { participantsOf, stateOf } from "./pipeline";
import { likeAny } from "./recipients";

type Workspace = Id<"workspace">;
type Program = Id<"program">;
type Person = Id<"recipient">;

/** Whether a participant row `p` is of a group: added as it, or a member of it. */
export const inGroup = (groupId: Id<"group">): SQL => sql`(p.group_id = ${groupId} or exists (
  select 1 from group_recipients m where m.workspace_id = p.workspace_id and m.group_id = ${groupId} and m.recipient_id = p.recipient_id))`;

export const PARTICIPANT_SORTS = ["name", "-name", "status", "-status"] as const;
export type ParticipantSort = (typeof PARTICIPANT_SORTS)[number];
export type ParticipantRow = {
  id: Person;
  name: string;
  email: string;
  group: { id: Id<"group">; name: string } | null;
  /** In an ended program, how it ended for them. */
  status: PipelineState;
  result: ProgramResult | null;
  openCount: number;
  expectedOn: Day | null;
  addedAt: string;
  leftAt: string | null;
  sortName: string;
  sortStatus: number;
};
export type FoundFilter = { q?: string; groupId?: Id<"group">; status?: PipelineState };
export type ParticipantFilter = FoundFilter & {
  sort: ParticipantSort;
  after: [number, string, string] | null;
  limit: number;
};

/** Who fails first, then who is behind, has not begun, is on track, has passed. */
const RANK = sql`(case x.status when 'did_not_pass' then 0 when 'off_track' then 1 when 'enrolled' then 2 when 'on_track' then 3 else 4 end)`;
const source = (today: Day, where: SQL): SQL => sql`(
  select p.workspace_id, p.recipient_id, p.group_id, p.open_count, p.expected_on, p.added_at, p.left_at, r.name, r.email,
    lower(r.name) as sort_name, s.result, ${stateOf({ today, ended: true })} as status
  from ${participantsOf({ ended: true })} join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
  where ${where} and r.erased_at is null and r.merged_into is null)`;
const columns = sql`x.recipient_id as id, x.name, coalesce(x.email, '') as email, x.status, x.result, x.open_count as "openCount",
  (select json_build_object('id', g.id, 'name', g.name) from groups g where g.workspace_id = x.workspace_id and g.id = x.group_id) as "group",
  x.expected_on::text as "expectedOn", ${iso(sql`x.added_at`)} as "addedAt", ${iso(sql`x.left_at`)} as "leftAt",
  x.sort_name as "sortName", ${RANK} as "sortStatus"`;

/** Who is in a program now, of those whom a filter finds, with where they stand on a day: a table to name. */
export function foundIn(
  workspaceId: Workspace,
  programId: Program,
  today: Day,
  { q, groupId, status }: FoundFilter,
): SQL {
  const where = sql`p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.left_at is null
    ${groupId ? sql`and ${inGroup(groupId)}` : sql``}
    ${q ? sql`and (lower(r.name) like ${likeAny(q)} or r.email_key like ${likeAny(q)})` : sql``}`;
  return status ? sql`(select * from ${source(today, where)} s where s.status = ${status})` : source(today, where);
}

/** A page of who is in a program now and where they stand today; keyset by (rank, name, id). */
export async function listParticipants(
  db: Db,
  workspaceId: Workspace,
  programId: Program,
  today: Day,
  { sort, after, limit, ...filter }: ParticipantFilter,
): Promise<ParticipantRow[]> {
  const byStatus = /status/.test(sort);
  const [order, beyond] = sort.startsWith("-") ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  const key = byStatus ? sql`(${RANK}, x.sort_name, x.recipient_id)` : sql`(x.sort_name, x.recipient_id)`;
  const last =
    after && (byStatus ? sql`(${after[0]}::int, ${after[1]}, ${after[2]})` : sql`(${after[1]}, ${after[2]})`);
  const { rows } = await db.execute<ParticipantRow>(sql`
    select ${columns} from ${foundIn(workspaceId, programId, today, filter)} x
    ${last ? sql`where ${key} ${beyond} ${last}` : sql``}
    order by ${byStatus ? sql`${RANK} ${order},` : sql``} x.sort_name ${order}, x.recipient_id ${order} limit ${limit}::int`);
  return rows;
}

/** One of them, also after they left. */
export async function findParticipant(
  db: Db,
  workspaceId: Workspace,
  programId: Program,
  recipientId: Person,
  today: Day,
): Promise<ParticipantRow | null> {
  const where = sql`p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.recipient_id = ${recipientId}`;
  const { rows } = await db.execute<ParticipantRow>(sql`select ${columns} from ${source(today, where)} x`);
  return rows[0] ?? null;
}

/** Of these people, who is in the program now; held until commit, in one order, so that nobody else writes of them. */
export async function holdParticipants(
  tx: Db,
  workspaceId: Workspace,
  programId: Program,
  ids: readonly Person[],
): Promise<Set<Person>> {
  if (ids.length === 0) return new Set();
  const { rows } = await tx.execute<{ id: Person }>(sql`
    select p.recipient_id as id from program_participants p
    where p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.recipient_id = any(${sql.param(ids)}::text[])
      and p.left_at is null
    order by p.recipient_id for no key update`);
  return new Set(rows.map(({ id }) => id));
}

/** All places of these people, held in the order of who follows courses or records progress, before several are written. */
export async function holdPlaces(tx: Db, workspaceId: Workspace, people: readonly Person[]): Promise<void> {
  await tx.execute(sql`
    select 1 from program_participants where workspace_id = ${workspaceId} and recipient_id = any(${sql.param(people)}::text[])
    order by program_id, recipient_id for no key update`);
}

/** As whom somebody is added: null takes the label away, undefined leaves the one that they have. */
export type NewParticipant = { recipientId: Person; groupId?: Id<"group"> | null };
export type Placed = { recipientId: Person; became: "added" | "returned" | "regrouped" };

/** Puts them into a program; answers those of whom something changed. One order of keys, so that two at once cannot deadlock. */
export async function placeParticipants(
  tx: Db,
  workspaceId: Workspace,
  programId: Program,
  people: readonly NewParticipant[],
  now: Date,
): Promise<Placed[]> {
  if (people.length === 0) return [];
  const given = people.map(({ recipientId, groupId }) => ({
    id: recipientId,
    group: groupId ?? null,
    keeps: groupId === undefined,
  }));
  const { rows } = await tx.execute<Placed>(sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as x(id text, "group" text, keeps boolean)),
    before as (select p.recipient_id, p.left_at, p.group_id from program_participants p join given on given.id = p.recipient_id
      where p.workspace_id = ${workspaceId} and p.program_id = ${programId} order by p.recipient_id for no key update of p),
    placed as (
      insert into program_participants as t (workspace_id, program_id, recipient_id, group_id, added_at)
      select ${workspaceId}, ${programId}, given.id, case when given.keeps then before.group_id else given."group" end, ${now.toISOString()}::timestamptz
      from given left join before on before.recipient_id = given.id order by given.id
      on conflict (workspace_id, program_id, recipient_id) do update set left_at = null, group_id = excluded.group_id
        where t.left_at is not null or t.group_id is distinct from excluded.group_id
      returning t.recipient_id)
    select placed.recipient_id as "recipientId",
      case when before.recipient_id is null then 'added' when before.left_at is not null then 'returned' else 'regrouped' end as became
    from placed left join before using (recipient_id) order by placed.recipient_id`);
  return rows;
}

/** Takes them out; those who were in it. Their progress stays. */
export async function takeOut(
  tx: Db,
  workspaceId: Workspace,
  programId: Program,
  who: { ids: readonly Person[] } | { allBut: readonly Person[] },
  now: Date,
): Promise<Person[]> {
  const these =
    "ids" in who
      ? sql`recipient_id = any(${sql.param(who.ids)}::text[])`
      : sql`not exists (select 1 from unnest(${sql.param(who.allBut)}::text[]) as kept(id) where kept.id = recipient_id)`;
  const { rows } = await tx.execute<{ id: Person }>(sql`
    with gone as (select recipient_id from program_participants where workspace_id = ${workspaceId} and program_id = ${programId}
      and left_at is null and ${these} order by recipient_id for no key update)
    update program_participants p set left_at = ${now.toISOString()}::timestamptz from gone
    where p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.recipient_id = gone.recipient_id
    returning p.recipient_id as id`);
  return rows.map(({ id }) => id);
}

/** Of these ids, people that there are; a merged record is the one that was kept. By the id that was asked. */
export async function findPeople(db: Db, workspaceId: Workspace, ids: readonly Person[]): Promise<Map<Person, Person>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{ asked: Person; id: Person }>(sql`
    select id as asked, coalesce(merged_into, id) as id from recipients
    where workspace_id = ${workspaceId} and id = any(${sql.param(ids)}::text[]) and erased_at is null`);
  return new Map(rows.map(({ asked, id }) => [asked, id]));
}
