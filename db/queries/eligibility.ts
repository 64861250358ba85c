import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

/** What a pathway asks for, and when it is asked. */
export type Requirement = {
  workspaceId: Id<"workspace">;
  pathwayId: Id<"pathway">;
  steps: Id<"achievement">[];
  completion: Id<"achievement">;
  countExpired: boolean;
  now: Date;
};

const ids = (values: string[]): SQL => sql`${sql.param(values)}::text[]`;

/** Issued and in force; an expired one only where the pathway lets it count. */
export function inForce({
  workspaceId,
  countExpired,
  now,
}: Pick<Requirement, "workspaceId" | "countExpired" | "now">): SQL {
  const unexpired = countExpired ? sql`true` : sql`(c.expires_at is null or c.expires_at > ${now})`;
  return sql`c.workspace_id = ${workspaceId} and c.status = 'issued' and ${unexpired}`;
}

// Each of these is looked up for one recipient, by index. As scalar subqueries: the planner would turn `exists` into joins,
// and choose them by statistics that a backfill outruns (measured: a thousand times slower within one activation).
const held = (need: Requirement): SQL => sql`
  (select c.id from credentials c where c.workspace_id = ${need.workspaceId} and c.recipient_id = e.recipient_id
    and c.achievement_id = ${need.completion} and c.status in ('issued', 'suspended') and (c.expires_at is null or c.expires_at > ${need.now})
    order by c.issued_at, c.id limit 1)`;

/** Somebody took an earlier one away: of this achievement, or any that this pathway led to. */
const withdrawn = (need: Requirement): SQL => sql`
  coalesce((select true from credentials c where c.workspace_id = ${need.workspaceId} and c.recipient_id = e.recipient_id
      and c.achievement_id = ${need.completion} and c.status = 'revoked' limit 1),
    (select true from awards a join credentials c on c.workspace_id = a.workspace_id and c.id = a.credential_id and c.status = 'revoked'
      where a.workspace_id = ${need.workspaceId} and a.source_kind = 'pathway' and a.source_id = ${need.pathwayId}
        and a.recipient_id = e.recipient_id limit 1), false)`;

const unclaimed = (need: Requirement): SQL => sql`
  (select true from awards a where a.workspace_id = ${need.workspaceId} and a.source_kind = 'pathway' and a.source_id = ${need.pathwayId}
    and a.recipient_id = e.recipient_id and a.achievement_id = ${need.completion} limit 1) is null
  and (select r.erased_at is null from recipients r where r.workspace_id = ${need.workspaceId} and r.id = e.recipient_id)`;

export type Candidate = {
  recipientId: Id<"recipient">;
  name: string;
  completedOn: string;
  existingId: Id<"credential"> | null;
  review: boolean;
};

/** Of these recipients, those who meet every step and are not in the ledger yet, oldest completion first. */
export async function findEligible(db: Db, need: Requirement, recipientIds: Id<"recipient">[]): Promise<Candidate[]> {
  if (recipientIds.length === 0) return [];
  const { rows } = await db.execute<Candidate>(sql`
    with e as (
      select recipient_id, max(first_on) as completed_on from (
        select c.recipient_id, c.achievement_id, min(c.issued_on) as first_on from credentials c
        where ${inForce(need)} and c.achievement_id = any(${ids(need.steps)}) and c.recipient_id = any(${ids(recipientIds)})
        group by c.recipient_id, c.achievement_id) h
      group by recipient_id having count(*) = ${need.steps.length})
    select e.recipient_id as "recipientId", r.name, e.completed_on::text as "completedOn",
      ${held(need)} as "existingId", ${withdrawn(need)} as review
    from e join recipients r on r.workspace_id = ${need.workspaceId} and r.id = e.recipient_id
    where ${unclaimed(need)}
    order by e.completed_on, e.recipient_id`);
  return rows;
}

/** Everybody who meets every step, and the day on which they first did. */
function everyoneSince(need: Requirement): SQL {
  return sql`select recipient_id, max(first_on) as completed_on from (
      select c.recipient_id, c.achievement_id, min(c.issued_on) as first_on from credentials c
      where ${inForce(need)} and c.achievement_id = any(${ids(need.steps)}) group by c.recipient_id, c.achievement_id) h
    group by recipient_id having count(*) = ${need.steps.length}`;
}

/** The same people, counted without looking at more than the index. */
function everyone(need: Requirement): SQL {
  return sql`select recipient_id from (
      select c.recipient_id, c.achievement_id from credentials c
      where ${inForce(need)} and c.achievement_id = any(${ids(need.steps)}) group by c.recipient_id, c.achievement_id) h
    group by recipient_id having count(*) = ${need.steps.length}`;
}

/** How many activation would find: who holds the completion already, who needs a look first, and the rest. */
export async function countEligible(
  db: Db,
  need: Requirement,
): Promise<{ preExisting: number; review: number; fresh: number }> {
  const { rows } = await db.execute<{ preExisting: number; review: number; fresh: number }>(sql`
    with e as (${everyone(need)}),
    judged as (select ${held(need)} is not null as pre_existing, ${withdrawn(need)} as review from e where ${unclaimed(need)})
    select count(*) filter (where pre_existing)::int as "preExisting", count(*) filter (where review and not pre_existing)::int as review,
      count(*) filter (where not pre_existing and not review)::int as fresh from judged`);
  return rows[0] ?? { preExisting: 0, review: 0, fresh: 0 };
}

/**
 * The `room`-th oldest completion among those who would be issued one: whoever comes after it becomes a draft. Null when
 * there is room for everybody.
 */
export async function findCutoff(
  db: Db,
  need: Requirement,
  room: number,
): Promise<{ completedOn: string; recipientId: string } | null> {
  const { rows } = await db.execute<{ completedOn: string; recipientId: string }>(sql`
    with e as (${everyoneSince(need)})
    select e.completed_on::text as "completedOn", e.recipient_id as "recipientId" from e
    where ${unclaimed(need)} and ${held(need)} is null and not ${withdrawn(need)}
    order by e.completed_on, e.recipient_id offset ${room} limit 1`);
  return rows[0] ?? null;
}

export type EligibleRow = Candidate & { email: string };

/** A page of those whom activation would find, oldest completion first: the order in which room is given. */
export async function listEligible(
  db: Db,
  need: Requirement,
  page: { after: [string, string] | null; limit: number },
): Promise<EligibleRow[]> {
  const beyond = page.after
    ? sql`and (e.completed_on, e.recipient_id) > (${page.after[0]}::date, ${page.after[1]})`
    : sql``;
  const { rows } = await db.execute<EligibleRow>(sql`
    with e as (select e.* from (${everyoneSince(need)}) e where ${unclaimed(need)} ${beyond} order by e.completed_on, e.recipient_id limit ${page.limit})
    select e.recipient_id as "recipientId", r.name, coalesce(r.email, '') as email, e.completed_on::text as "completedOn",
      ${held(need)} as "existingId", ${withdrawn(need)} as review
    from e join recipients r on r.workspace_id = ${need.workspaceId} and r.id = e.recipient_id
    order by e.completed_on, e.recipient_id`);
  return rows;
}

/** The step that the fewest hold, and how many: a backfill walks its holders only. */
export async function findRarestStep(
  db: Db,
  need: Requirement,
): Promise<{ achievementId: Id<"achievement">; holders: number }> {
  const { rows } = await db.execute<{ achievementId: Id<"achievement">; holders: number }>(sql`
    select s.id as "achievementId", (select count(*) from credentials c where ${inForce(need)} and c.achievement_id = s.id)::int as holders
    from unnest(${ids(need.steps)}) as s(id) order by 2, 1 limit 1`);
  const [rarest] = rows;
  if (!rarest) throw new Error("A pathway without steps has no rarest step.");
  return rarest;
}

/** The next holders of an achievement after a recipient, in the order of their ids. */
export async function nextHolders(
  db: Db,
  need: Requirement,
  achievementId: Id<"achievement">,
  after: string,
  limit: number,
): Promise<Id<"recipient">[]> {
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(sql`
    select distinct c.recipient_id as id from credentials c
    where ${inForce(need)} and c.achievement_id = ${achievementId} and c.recipient_id > ${after} order by 1 limit ${limit}`);
  return rows.map((row) => row.id);
}
