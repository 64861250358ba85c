import { type SQL, sql } from "drizzle-orm";
import type { Term } from "../../lib/certifications/rules/timing";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { Missing, ProgramResult } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";
import { atEnd, type Foreseen, foreseenRows } from "./program-foreseen";
import { COUNTS } from "./program-standing";

type Workspace = Id<"workspace">;
type Person = Id<"recipient">;
type InProgram = { workspaceId: Workspace; programId: Id<"program"> };

const here = (of: InProgram, alias = "p"): SQL =>
  sql`${sql.raw(alias)}.workspace_id = ${of.workspaceId} and ${sql.raw(alias)}.program_id = ${of.programId}`;
const these = (ids: readonly Person[]): SQL => sql`any(${sql.param(ids)}::text[])`;
/** Of participants `p`: still in it, neither erased nor merged into another, and without a result. */
const UNRESOLVED = sql`p.left_at is null
  and not exists (select 1 from program_results s
    where s.workspace_id = p.workspace_id and s.program_id = p.program_id and s.recipient_id = p.recipient_id)
  and exists (select 1 from recipients r where r.workspace_id = p.workspace_id and r.id = p.recipient_id
    and r.erased_at is null and r.merged_into is null)`;

export async function countInProgram(db: Db, of: InProgram): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from program_participants p where ${here(of)} and p.left_at is null`,
  );
  return rows[0]?.n ?? 0;
}

/** The next participants without a result, after a key. */
export async function nextUnresolved(db: Db, of: InProgram, after: string, limit: number): Promise<Person[]> {
  const { rows } = await db.execute<{ id: Person }>(sql`
    select p.recipient_id as id from program_participants p where ${here(of)} and p.recipient_id > ${after} and ${UNRESOLVED}
    order by p.recipient_id limit ${limit}::int`);
  return rows.map(({ id }) => id);
}

export type Outcome = { recipientId: Person; name: string; missing: Missing[]; completedAt: string | null };

/**
 * What each of these participants lacks of the components that count, in their order, and when they completed the last one.
 * From the components themselves, not from the projection. Nobody who left, was erased or merged into another.
 */
export async function findOutcomes(tx: Db, of: InProgram, ids: readonly Person[]): Promise<Outcome[]> {
  const { rows } = await tx.execute<Outcome>(sql`
    select p.recipient_id as "recipientId", r.name, coalesce(m.missing, '[]') as missing, ${iso(sql`m.completed_at`)} as "completedAt"
    from program_participants p
    join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id and r.erased_at is null and r.merged_into is null
    left join lateral (
      select jsonb_agg(jsonb_build_object('name', c.name, 'status', coalesce(g.status, 'not_started')) order by c.position, c.id)
          filter (where g.status is distinct from 'complete') as missing, max(g.completed_at) as completed_at
      from program_components c
      left join program_progress g on ${here(of, "g")} and g.recipient_id = p.recipient_id and g.component_id = c.id
      where ${here(of, "c")} and ${COUNTS}) m on true
    where ${here(of)} and p.recipient_id = ${these(ids)} and p.left_at is null
    order by p.recipient_id`);
  return rows;
}

/** Of those who pass as far as is known, in the order of when they did: the last for whom there is room; null: nobody, or all fit. */
export async function findLastWithRoom(
  db: Db,
  of: InProgram,
  room: number,
  foreseen: readonly Foreseen[],
): Promise<{ completedAt: string; recipientId: Person } | null> {
  if (room < 1) return null;
  const { rows } = await db.execute<{ completedAt: string; recipientId: Person }>(sql`
    select coalesce(${iso(sql`x.completed_at`)}, '') as "completedAt", x.recipient_id as "recipientId" from (
      select p.recipient_id, (select max(case when f.status is null then g.completed_at else f."completedAt" end) from program_components c
          left join program_progress g on ${here(of, "g")} and g.recipient_id = p.recipient_id and g.component_id = c.id
          left join ${foreseenRows(foreseen)} on f."recipientId" = p.recipient_id and f."componentId" = c.id
          where ${here(of, "c")} and ${COUNTS}) as completed_at
      from ${atEnd(of, foreseen)} p where ${here(of)} and p.left_at is null and p.open_count = 0) x
    order by x.completed_at nulls first, x.recipient_id offset ${room - 1}::int limit 1`);
  return rows[0] ?? null;
}

export type Certified = Term & { recipientId: Person; id: Id<"credential">; issuedOn: Day; expiresOn: Day | null };

/**
 * What people (`id` of rows `w`) hold of a certification, with the term that its program wrote down. Looked up one by
 * one: there is one of each in force at most, and no statistics can turn that into a scan.
 */
async function findTerms(db: Db, workspaceId: Workspace, certificationId: Id<"certification">, people: SQL) {
  const { rows } = await db.execute<Certified>(sql`
    select c.id, w.id as "recipientId", c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn",
      t.term_ends_on::text as "termEndsOn", t.anchor_on::text as "anchorOn", t.anchor_periods as "anchorPeriods", t.term_months as "termMonths"
    from ${people} cross join lateral (
      select c.id, c.source_id, c.issued_on, c.expires_on from credentials c
      where c.workspace_id = ${workspaceId} and c.certification_id = ${certificationId} and c.recipient_id = w.id
        and c.status in ('issued', 'suspended') limit 1) c
    left join program_results t on t.workspace_id = ${workspaceId} and t.program_id = c.source_id and t.recipient_id = w.id`);
  return rows;
}

export const findCertifiedTerms = (
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  ids: readonly Person[],
): Promise<Certified[]> => findTerms(db, workspaceId, certificationId, sql`unnest(${sql.param(ids)}::text[]) as w(id)`);

/** The same of those in a program who would pass today: by the projection, and by what is foreseen. */
export const findHolding = (
  db: Db,
  of: InProgram,
  certificationId: Id<"certification">,
  foreseen: readonly Foreseen[],
): Promise<Certified[]> =>
  findTerms(
    db,
    of.workspaceId,
    certificationId,
    sql`(select p.recipient_id as id from ${atEnd(of, foreseen)} p where ${here(of)} and p.left_at is null and p.open_count = 0) w`,
  );

/** What the ledger says that a program gave these people; the last, where the achievement was another one in between. */
export async function findAwarded(
  tx: Db,
  of: InProgram,
  ids: readonly Person[],
): Promise<Map<Person, Id<"credential">>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.execute<{ recipientId: Person; credentialId: Id<"credential"> }>(sql`
    select recipient_id as "recipientId", credential_id as "credentialId" from awards
    where workspace_id = ${of.workspaceId} and source_kind = 'program' and source_id = ${of.programId} and recipient_id = ${these(ids)}
    order by awarded_at`);
  return new Map(rows.map((row) => [row.recipientId, row.credentialId]));
}

export type NewResult = Partial<Term> & {
  recipientId: Person;
  result: ProgramResult;
  missing: Missing[];
  certificationId: Id<"certification"> | null;
  certificationName: string | null;
  credentialId: Id<"credential"> | null;
};

/** As rows `x`. */
export const asResults = (rows: NewResult[]): SQL => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
  as x("recipientId" text, result text, missing jsonb, "certificationId" text, "certificationName" text,
    "credentialId" text, "termEndsOn" date, "anchorOn" date, "anchorPeriods" int, "termMonths" int)`;

/** A result that is there already stays. */
export async function insertResults(tx: Db, of: InProgram, rows: NewResult[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into program_results (workspace_id, program_id, recipient_id, result, missing, evaluated_at, certification_id, certification_name,
      credential_id, term_ends_on, anchor_on, anchor_periods, term_months)
    select ${of.workspaceId}, ${of.programId}, x."recipientId", x.result, x.missing, ${now}::timestamptz, x."certificationId",
      x."certificationName", x."credentialId", x."termEndsOn", x."anchorOn", x."anchorPeriods", x."termMonths"
    from ${asResults(rows)}
    order by x."recipientId"
    on conflict (workspace_id, program_id, recipient_id) do nothing`);
}

export type StoredResult = { result: ProgramResult; missing: Missing[]; credentialId: Id<"credential"> | null };

export async function findResultsOf(db: Db, of: InProgram, ids: readonly Person[]): Promise<Map<Person, StoredResult>> {
  const { rows } = await db.execute<StoredResult & { recipientId: Person }>(sql`
    select s.recipient_id as "recipientId", s.result, s.missing, s.credential_id as "credentialId" from program_results s
    where ${here(of, "s")} and s.recipient_id = ${these(ids)}`);
  return new Map(rows.map(({ recipientId, ...row }) => [recipientId, row]));
}

/** What a person's “Evaluate again” found. */
export async function rewriteResults(tx: Db, of: InProgram, rows: NewResult[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update program_results s set result = x.result, missing = x.missing, evaluated_at = ${now}::timestamptz,
      certification_id = coalesce(x."certificationId", s.certification_id),
      certification_name = coalesce(x."certificationName", s.certification_name), credential_id = x."credentialId",
      term_ends_on = x."termEndsOn", anchor_on = x."anchorOn", anchor_periods = x."anchorPeriods", term_months = x."termMonths"
    from ${asResults(rows)}
    where ${here(of, "s")} and s.recipient_id = x."recipientId"`);
}
