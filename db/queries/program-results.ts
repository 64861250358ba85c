import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { CredentialStatus } from "../../lib/credentials/rules/vocabulary";
import type { Missing, ProgramResult } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";
import { passedBare } from "./program-certify";
import { atEnd, type Foreseen, foreseenRows } from "./program-foreseen";
import { COUNTS } from "./program-standing";
import { likeAny } from "./recipients";

type Person = Id<"recipient">;
type InProgram = { workspaceId: Id<"workspace">; programId: Id<"program"> };
type Paged = { q?: string; after: [string, string] | null; limit: number };

const here = (of: InProgram, alias: string): SQL =>
  sql`${sql.raw(alias)}.workspace_id = ${of.workspaceId} and ${sql.raw(alias)}.program_id = ${of.programId}`;
const person = sql`json_build_object('id', r.id, 'name', r.name, 'email', coalesce(r.email, '')) as recipient, lower(r.name) as "sortName"`;
const called = (q: string | undefined): SQL =>
  q ? sql`and (lower(r.name) like ${likeAny(q)} or r.email_key like ${likeAny(q)})` : sql``;
/** Of results `s`: not those of a merged record whose kept one has a result in the same program: that one counts. */
const COUNTED = sql`not exists (select 1 from recipients m join program_results k on k.workspace_id = m.workspace_id
    and k.recipient_id = m.merged_into and k.program_id = s.program_id
  where m.workspace_id = s.workspace_id and m.id = s.recipient_id and m.merged_into is not null)`;
const beyond = (after: Paged["after"]): SQL =>
  after ? sql`and (lower(r.name), r.id) > (${after[0]}, ${after[1]})` : sql``;

type Listed = { recipient: { id: Person; name: string; email: string }; sortName: string };
export type ResultRow = Listed & {
  result: ProgramResult;
  missing: Missing[];
  evaluatedAt: string;
  /** A person has evaluated it anew, after its program had ended, and it changed. */
  again: boolean;
  certification: { id: Id<"certification">; name: string } | null;
  credentialId: Id<"credential"> | null;
  certificate: {
    id: Id<"credential">;
    name: string;
    status: CredentialStatus;
    expired: boolean;
    issuedOn: Day;
    expiresOn: Day | null;
  } | null;
};

/** How a program ended, participant by participant; by name. */
export async function listResults(
  db: Db,
  of: InProgram,
  { result, q, after, limit }: Paged & { result?: ProgramResult },
  now: Date,
): Promise<ResultRow[]> {
  const { rows } = await db.execute<ResultRow>(sql`
    select ${person}, s.result, s.missing, ${iso(sql`s.evaluated_at`)} as "evaluatedAt", coalesce(s.evaluated_at > j.ended_at, false) as again,
      case when s.certification_id is not null then json_build_object('id', s.certification_id, 'name', s.certification_name) end as certification,
      s.credential_id as "credentialId",
      case when c.id is not null then json_build_object('id', c.id, 'name', v.name, 'status', c.status,
        'expired', coalesce(c.status = 'issued' and c.expires_at <= ${now.toISOString()}::timestamptz, false),
        'issuedOn', c.issued_on, 'expiresOn', c.expires_on) end as certificate
    from program_results s
    join recipients r on r.workspace_id = s.workspace_id and r.id = s.recipient_id
    join programs g on g.workspace_id = s.workspace_id and g.id = s.program_id
    left join jobs j on j.workspace_id = g.workspace_id and j.id = g.end_job_id
    left join credentials c on c.workspace_id = s.workspace_id and c.id = s.credential_id
    left join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
    where ${here(of, "s")} and ${COUNTED} ${result ? sql`and s.result = ${result}` : sql``} ${called(q)} ${beyond(after)}
    order by lower(r.name), r.id limit ${limit}::int`);
  return rows;
}

export type ResultCounts = { complete: number; didNotPass: number; certificates: number; drafts: number };

export async function countResults(db: Db, of: InProgram): Promise<ResultCounts> {
  const { rows } = await db.execute<ResultCounts>(sql`
    select (count(*) filter (where s.result = 'complete'))::int as complete, (count(*) filter (where s.result <> 'complete'))::int as "didNotPass",
      (count(*) filter (where c.status = 'issued'))::int as certificates, (count(*) filter (where c.status = 'draft'))::int as drafts
    from program_results s left join credentials c on c.workspace_id = s.workspace_id and c.id = s.credential_id
    where ${here(of, "s")} and ${COUNTED}`);
  return rows[0] ?? { complete: 0, didNotPass: 0, certificates: 0, drafts: 0 };
}

/** How many are in it, and of those, how many would pass today: by the projection, and by what is foreseen. */
export async function countStanding(
  db: Db,
  of: InProgram,
  foreseen: readonly Foreseen[] = [],
): Promise<{ participants: number; complete: number }> {
  const { rows } = await db.execute<{ participants: number; complete: number }>(sql`
    select count(*)::int as participants, (count(*) filter (where p.open_count = 0))::int as complete
    from ${atEnd(of, foreseen)} p where ${here(of, "p")} and p.left_at is null`);
  return rows[0] ?? { participants: 0, complete: 0 };
}

export type PreviewRow = Listed & { missing: Missing[] };

/** Who is in a program and what each lacks; `only`: these people. By name. */
export async function listEnding(
  db: Db,
  of: InProgram,
  { complete, only, q, after, limit }: Paged & { complete?: boolean; only?: readonly Person[] },
  foreseen: readonly Foreseen[],
): Promise<PreviewRow[]> {
  const open = complete === undefined ? sql`` : complete ? sql`and p.open_count = 0` : sql`and p.open_count > 0`;
  const these = only ? sql`and p.recipient_id = any(${sql.param(only)}::text[])` : sql``;
  const { rows } = await db.execute<PreviewRow>(sql`
    select x.recipient, x."sortName", coalesce((
      select jsonb_agg(jsonb_build_object('name', c.name, 'status', coalesce(f.status, g.status, 'not_started')) order by c.position, c.id)
      from program_components c
      left join program_progress g on ${here(of, "g")} and g.recipient_id = x.id and g.component_id = c.id
      left join ${foreseenRows(foreseen)} on f."recipientId" = x.id and f."componentId" = c.id
      where ${here(of, "c")} and ${COUNTS} and coalesce(f.status, g.status) is distinct from 'complete'), '[]') as missing
    from (select r.id, ${person} from ${atEnd(of, foreseen)} p join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
      where ${here(of, "p")} and p.left_at is null ${open} ${these} ${called(q)} ${beyond(after)}
      order by lower(r.name), r.id limit ${limit}::int) x
    order by x."sortName", x.id`);
  return rows;
}

/** Of those who passed a program that ended without a certification, these people; by name. */
export async function listPassed(
  db: Db,
  of: InProgram,
  { only, q, after, limit }: Paged & { only: readonly Person[] },
): Promise<Listed[]> {
  const { rows } = await db.execute<Listed>(sql`
    select ${person} from ${passedBare(of)} and r.id = any(${sql.param(only)}::text[]) ${called(q)} ${beyond(after)}
    order by lower(r.name), r.id limit ${limit}::int`);
  return rows;
}

export type ProgramResults = { programId: Id<"program">; complete: number; didNotPass: number };

/** How these programs ended, by how many. */
export async function countResultsOf(
  db: Db,
  workspaceId: Id<"workspace">,
  ids: readonly Id<"program">[],
): Promise<ProgramResults[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.execute<ProgramResults>(sql`
    select s.program_id as "programId", (count(*) filter (where s.result = 'complete'))::int as complete,
      (count(*) filter (where s.result <> 'complete'))::int as "didNotPass"
    from program_results s where s.workspace_id = ${workspaceId} and s.program_id = any(${sql.param(ids)}::text[]) and ${COUNTED}
    group by s.program_id`);
  return rows;
}
