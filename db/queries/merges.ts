import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { recipientMerges } from "../schema/recipients";
import { countCompletedApart, type MovedLearning, moveLearning, moveLearningBack, NO_LEARNING } from "./merge-learning";
import {
  countProgramsApart,
  type MovedPrograms,
  moveProgramsBack,
  NO_PROGRAMS,
  type ProgramsApart,
} from "./merge-programs";

type Workspace = Id<"workspace">;
type Person = Id<"recipient">;
/** What a merge moved, exactly: what an undo puts back. Ids only, nothing about a person. */
export type Moved = {
  credentials: string[];
  /** Of those, the ones whose kept person holds an exclusive one of the same achievement too: they stop being exclusive. */
  unexclusive: string[];
  /** Likewise of a certification that both hold: they stop being its one. Merges of before programs lack it. */
  uncertified?: { id: string; certificationId: string }[];
  awards: { sourceKind: string; sourceId: string; achievementId: string; cycle: number }[];
  groups: string[];
  /** Of those, the ones in which the kept person was not. */
  addedGroups: string[];
  reviews: string[];
  requests: string[];
  messages: string[];
  mails: string[];
  learning?: MovedLearning;
  programs?: MovedPrograms;
  kept: { listed: boolean; unsubscribedAt: string | null };
  became: { listed: boolean; unsubscribedAt: string | null };
};

export type MergeCandidate = { id: Person; name: string; email: string };

/** Records of the same person in this workspace: both addresses proven, by the same user. */
export async function findSamePerson(db: Db, workspaceId: Workspace, id: Person): Promise<MergeCandidate[]> {
  const { rows } = await db.execute<MergeCandidate>(sql`
    with proven as (
      select u.id as user_id, u.email as key from users u where u.email_verified is not null
      union select a.user_id, a.email_key from user_addresses a where a.verified_at is not null)
    select distinct o.id, o.name, o.email from recipients r
    join proven mine on mine.key = r.email_key join proven other on other.user_id = mine.user_id
    join recipients o on o.workspace_id = r.workspace_id and o.email_key = other.key
    where r.workspace_id = ${workspaceId} and r.id = ${id} and o.id <> r.id and o.erased_at is null and o.merged_into is null
      and r.erased_at is null and r.merged_into is null
    order by o.id limit 20`);
  return rows;
}

export type MergePreview = ProgramsApart & {
  credentials: number;
  groups: number;
  mails: number;
  bothHold: number;
  openRequests: number;
  mergedHere: number;
  completedApart: number;
};

/** What there is to move, and what both have. */
export async function previewMerge(
  db: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
): Promise<MergePreview> {
  const { rows } = await db.execute<Omit<MergePreview, "completedApart" | keyof ProgramsApart>>(sql`
    select
      (select count(*)::int from credentials where workspace_id = ${workspaceId} and recipient_id = ${merged} and status <> 'deleted') as credentials,
      (select count(*)::int from group_recipients where workspace_id = ${workspaceId} and recipient_id = ${merged}) as groups,
      (select count(*)::int from mails where workspace_id = ${workspaceId} and recipient_id = ${merged}) as mails,
      (select count(distinct a.achievement_id)::int from credentials a join credentials b
        on b.workspace_id = a.workspace_id and b.achievement_id = a.achievement_id and b.recipient_id = ${kept} and b.status = 'issued'
        where a.workspace_id = ${workspaceId} and a.recipient_id = ${merged} and a.status = 'issued') as "bothHold",
      (select count(*)::int from name_requests where workspace_id = ${workspaceId} and recipient_id = ${merged} and status = 'open') as "openRequests",
      (select count(*)::int from recipient_merges where workspace_id = ${workspaceId} and kept_id = ${merged} and undone_at is null) as "mergedHere"`);
  const counts = rows[0] ?? { credentials: 0, groups: 0, mails: 0, bothHold: 0, openRequests: 0, mergedHere: 0 };
  const completedApart = await countCompletedApart(db, workspaceId, kept, merged);
  return { ...counts, completedApart, ...(await countProgramsApart(db, workspaceId, kept, merged)) };
}

const jsonIds = (rows: { id: string }[]) => rows.map((row) => row.id).sort();

/** Moves all that is one record's to the other's. Both rows are held; one order of statements for everybody. */
export async function moveToKept(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
): Promise<Omit<Moved, "kept" | "became" | "programs">> {
  const theirs = sql`workspace_id = ${workspaceId} and recipient_id = ${merged}`;
  const ids = async (statement: ReturnType<typeof sql>) => jsonIds((await tx.execute<{ id: string }>(statement)).rows);
  const unexclusive = await ids(sql`
    update credentials c set exclusive = false where c.workspace_id = ${workspaceId} and c.recipient_id = ${merged}
      and c.exclusive and c.status in ('issued', 'suspended') and exists (
        select 1 from credentials k where k.workspace_id = c.workspace_id and k.achievement_id = c.achievement_id
          and k.recipient_id = ${kept} and k.exclusive and k.status in ('issued', 'suspended'))
    returning c.id`);
  const uncertified = await tx.execute<{ id: string; certificationId: string }>(sql`
    update credentials c set certification_id = null from (
      select m.id, m.certification_id from credentials m
      join credentials k on k.workspace_id = m.workspace_id and k.certification_id = m.certification_id and k.recipient_id = ${kept}
        and k.status in ('issued', 'suspended')
      where m.workspace_id = ${workspaceId} and m.recipient_id = ${merged} and m.status in ('issued', 'suspended')) both_hold
    where c.workspace_id = ${workspaceId} and c.id = both_hold.id
    returning c.id, both_hold.certification_id as "certificationId"`);
  const credentials = await ids(sql`update credentials set recipient_id = ${kept} where ${theirs} returning id`);
  const awards = await tx.execute<Moved["awards"][number]>(sql`
    update awards a set recipient_id = ${kept} where a.workspace_id = ${workspaceId} and a.recipient_id = ${merged} and not exists (
      select 1 from awards k where k.workspace_id = a.workspace_id and k.source_kind = a.source_kind and k.source_id = a.source_id
        and k.recipient_id = ${kept} and k.achievement_id = a.achievement_id and k.cycle = a.cycle)
    returning a.source_kind as "sourceKind", a.source_id as "sourceId", a.achievement_id as "achievementId", a.cycle`);
  const addedGroups = await ids(sql`
    insert into group_recipients (workspace_id, group_id, recipient_id)
    select workspace_id, group_id, ${kept} from group_recipients where ${theirs} order by group_id
    on conflict do nothing returning group_id as id`);
  const groups = await ids(sql`delete from group_recipients where ${theirs} returning group_id as id`);
  const reviews = await ids(sql`update reviews set recipient_id = ${kept} where ${theirs} returning id`);
  const requests = await ids(
    sql`update name_requests set recipient_id = ${kept} where ${theirs} and status <> 'open' returning id`,
  );
  const messages = await ids(sql`
    update message_recipients m set recipient_id = ${kept} where m.workspace_id = ${workspaceId} and m.recipient_id = ${merged}
      and not exists (select 1 from message_recipients k where k.workspace_id = m.workspace_id and k.message_id = m.message_id and k.recipient_id = ${kept})
    returning m.message_id as id`);
  const mails = await ids(sql`update mails set recipient_id = ${kept} where ${theirs} returning id`);
  const learning = await moveLearning(tx, workspaceId, kept, merged);
  return {
    credentials,
    unexclusive,
    uncertified: uncertified.rows,
    awards: awards.rows,
    groups,
    addedGroups,
    reviews,
    requests,
    messages,
    mails,
    learning,
  };
}

/** Who wanted no messages, or not to be listed, with either address wants it with both. Once: what is wished later holds. */
export async function joinWishes(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
): Promise<Pick<Moved, "kept" | "became">> {
  const wishes = await tx.execute<{ kept: Moved["kept"]; became: Moved["became"] }>(sql`
    update recipients k set listed = k.listed and m.listed, unsubscribed_at = coalesce(k.unsubscribed_at, m.unsubscribed_at)
    from recipients m, recipients before
    where k.workspace_id = ${workspaceId} and k.id = ${kept} and m.workspace_id = k.workspace_id and m.id = ${merged}
      and before.workspace_id = k.workspace_id and before.id = k.id
    returning json_build_object('listed', before.listed, 'unsubscribedAt', before.unsubscribed_at) as kept,
      json_build_object('listed', k.listed, 'unsubscribedAt', k.unsubscribed_at) as became`);
  const never = { listed: true, unsubscribedAt: null };
  return { kept: wishes.rows[0]?.kept ?? never, became: wishes.rows[0]?.became ?? never };
}

/** Puts back what was moved and is still there. What came since stays with the kept record. */
export async function moveBack(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
  moved: Moved,
): Promise<void> {
  const back = (table: string, ids: string[], column = "id") => sql`
    update ${sql.identifier(table)} set recipient_id = ${merged}
    where workspace_id = ${workspaceId} and recipient_id = ${kept} and ${sql.identifier(column)} = any(${sql.param(ids)}::text[])`;
  await tx.execute(back("credentials", moved.credentials));
  await tx.execute(sql`
    update credentials c set exclusive = true where c.workspace_id = ${workspaceId} and c.recipient_id = ${merged}
      and c.id = any(${sql.param(moved.unexclusive)}::text[]) and not exists (
        select 1 from credentials o where o.workspace_id = c.workspace_id and o.achievement_id = c.achievement_id and o.id <> c.id
          and o.recipient_id = ${merged} and o.exclusive and o.status in ('issued', 'suspended'))`);
  await tx.execute(sql`
    update credentials c set certification_id = x."certificationId"
    from jsonb_to_recordset(${JSON.stringify(moved.uncertified ?? [])}::jsonb) as x(id text, "certificationId" text)
    where c.workspace_id = ${workspaceId} and c.id = x.id and c.recipient_id = ${merged} and not exists (
      select 1 from credentials o where o.workspace_id = c.workspace_id and o.certification_id = x."certificationId"
        and o.recipient_id = ${merged} and o.status in ('issued', 'suspended'))`);
  await tx.execute(sql`
    update awards a set recipient_id = ${merged}
    from jsonb_to_recordset(${JSON.stringify(moved.awards)}::jsonb) as x("sourceKind" text, "sourceId" text, "achievementId" text, cycle int)
    where a.workspace_id = ${workspaceId} and a.recipient_id = ${kept} and a.source_kind = x."sourceKind" and a.source_id = x."sourceId"
      and a.achievement_id = x."achievementId" and a.cycle = x.cycle and not exists (
        select 1 from awards o where o.workspace_id = a.workspace_id and o.source_kind = a.source_kind and o.source_id = a.source_id
          and o.recipient_id = ${merged} and o.achievement_id = a.achievement_id and o.cycle = a.cycle)`);
  await tx.execute(sql`
    insert into group_recipients (workspace_id, group_id, recipient_id)
    select g.workspace_id, g.id, ${merged} from groups g
    where g.workspace_id = ${workspaceId} and g.id = any(${sql.param(moved.groups)}::text[]) order by g.id on conflict do nothing`);
  await tx.execute(sql`
    delete from group_recipients where workspace_id = ${workspaceId} and recipient_id = ${kept}
      and group_id = any(${sql.param(moved.addedGroups)}::text[])`);
  await tx.execute(back("reviews", moved.reviews));
  await tx.execute(back("name_requests", moved.requests));
  await tx.execute(back("message_recipients", moved.messages, "message_id"));
  await tx.execute(back("mails", moved.mails));
  await moveLearningBack(tx, workspaceId, kept, merged, moved.learning ?? NO_LEARNING);
  await moveProgramsBack(tx, workspaceId, kept, merged, moved.programs ?? NO_PROGRAMS);
  const { kept: was, became } = moved;
  // What was refused since, with the kept address, is refused for both.
  await tx.execute(sql`
    update recipients m set listed = m.listed and (k.listed or not ${became.listed}),
      unsubscribed_at = case when k.unsubscribed_at is distinct from ${became.unsubscribedAt}::timestamptz
        then coalesce(m.unsubscribed_at, k.unsubscribed_at) else m.unsubscribed_at end
    from recipients k where m.workspace_id = ${workspaceId} and m.id = ${merged} and k.workspace_id = m.workspace_id and k.id = ${kept}`);
  await tx.execute(sql`
    update recipients set listed = case when listed = ${became.listed} then ${was.listed} else listed end,
      unsubscribed_at = case when unsubscribed_at is not distinct from ${became.unsubscribedAt}::timestamptz
        then ${was.unsubscribedAt}::timestamptz else unsubscribed_at end
    where workspace_id = ${workspaceId} and id = ${kept}`);
}

export async function pointTo(tx: Db, workspaceId: Workspace, merged: Person, kept: Person | null): Promise<void> {
  await tx.execute(
    sql`update recipients set merged_into = ${kept} where workspace_id = ${workspaceId} and id = ${merged}`,
  );
}

export async function insertMerge(tx: Db, row: typeof recipientMerges.$inferInsert): Promise<void> {
  await tx.insert(recipientMerges).values(row);
}

/** Without a lock: says whom to hold first. Locks go from recipients to merges to credentials. */
export async function findMerge(db: Db, workspaceId: Workspace, id: Id<"merge">) {
  const [row] = await db
    .select({ keptId: recipientMerges.keptId, mergedId: recipientMerges.mergedId })
    .from(recipientMerges)
    .where(and(eq(recipientMerges.workspaceId, workspaceId), eq(recipientMerges.id, id)));
  return row ?? null;
}

export async function lockMerge(tx: Db, workspaceId: Workspace, id: Id<"merge">) {
  const [row] = await tx
    .select()
    .from(recipientMerges)
    .where(and(eq(recipientMerges.workspaceId, workspaceId), eq(recipientMerges.id, id)))
    .for("update");
  return row ?? null;
}

/** They said again what the merge had joined for them: it is their own wish now, for both records, and no undo takes it back. */
export async function keepWish(
  tx: Db,
  workspaceId: Workspace,
  kept: Person[],
  wish: "listed" | "unsubscribedAt",
): Promise<void> {
  const unsaid = JSON.stringify({ listed: true, unsubscribedAt: null }[wish]);
  await tx.execute(sql`
    update recipient_merges set moved = jsonb_set(moved, ${sql.param(`{became,${wish}}`)}::text[], ${unsaid}::jsonb)
    where workspace_id = ${workspaceId} and kept_id = any(${sql.param(kept)}::text[]) and undone_at is null`);
}

export async function closeMerge(tx: Db, workspaceId: Workspace, id: Id<"merge">, now: Date): Promise<void> {
  await tx
    .update(recipientMerges)
    .set({ undoneAt: now })
    .where(and(eq(recipientMerges.workspaceId, workspaceId), eq(recipientMerges.id, id)));
}

export async function keepMoved(tx: Db, workspaceId: Workspace, id: Id<"merge">, moved: Moved): Promise<void> {
  await tx
    .update(recipientMerges)
    .set({ moved })
    .where(and(eq(recipientMerges.workspaceId, workspaceId), eq(recipientMerges.id, id)));
}

/** Merges into this record that stand, newest first. */
export async function listMergesInto(db: Db, workspaceId: Workspace, keptId: Person) {
  return db
    .select()
    .from(recipientMerges)
    .where(
      and(
        eq(recipientMerges.workspaceId, workspaceId),
        eq(recipientMerges.keptId, keptId),
        isNull(recipientMerges.undoneAt),
      ),
    )
    .orderBy(desc(recipientMerges.createdAt))
    .limit(50);
}
