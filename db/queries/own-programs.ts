import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type {
  ComponentKind,
  Missing,
  ProgramResult,
  ProgramStatus,
  ProgressSource,
  ProgressStatus,
} from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { iso } from "./instants";
import { type OwnRecord, ownRecord } from "./own-records";
import { DUE_ON } from "./program-standing";

type Named = { id: Id<"certification">; name: string };

export type OwnProgramRow = {
  workspaceId: Id<"workspace">;
  id: Id<"program">;
  recipientId: Id<"recipient">;
  name: string;
  description: string;
  status: Exclude<ProgramStatus, "draft">;
  startsOn: Day | null;
  endsOn: Day | null;
  endedOn: Day | null;
  timeZone: string;
  workspace: OwnRecord["workspace"];
  /** What it leads to, where its participants may know of it. */
  certification: Named | null;
  result: OwnResultRow | null;
};

type OwnResultRow = {
  result: ProgramResult;
  missing: Missing[];
  /** As it was called when the program ended. */
  certification: Named | null;
  /** Given to them; a draft is not. */
  credentialId: Id<"credential"> | null;
  /** It is there as a draft, for want of room in the limit. */
  waits: boolean;
};

const MOST = 200;

/**
 * The one predicate of what a participant may know of a certification: of row `f` in workspace `w`. Where it does not hold, its
 * name, what it issues and that there is one at all are absent.
 */
export const CERTIFICATION_SHOWN: SQL = sql`(w.certifications_enabled and not f.invisible and f.status <> 'draft')`;

/**
 * The programs that a person is in, by whichever of their addresses: running and ended ones, the latest first. One row each: of
 * two records in one program, the one with the better result, else the one with progress.
 */
async function findParticipations(db: Db, userId: Id<"user">, only: Id<"program"> | null): Promise<OwnProgramRow[]> {
  const { rows } = await db.execute<OwnProgramRow>(sql`
    select m.workspace_id as "workspaceId", m.id, m.recipient_id as "recipientId", m.name, m.description, m.status,
      m.starts_on::text as "startsOn", m.ends_on::text as "endsOn", m.ended_on::text as "endedOn", w.time_zone as "timeZone",
      json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'accentHue', w.accent_hue, 'accentChroma', w.accent_chroma) as workspace,
      (select json_build_object('id', f.id, 'name', f.name) from certifications f
        where f.workspace_id = m.workspace_id and f.id = m.certification_id and ${CERTIFICATION_SHOWN}) as certification,
      (select json_build_object('result', e.result, 'missing', e.missing,
          'certification', case when ${CERTIFICATION_SHOWN} then json_build_object('id', f.id, 'name', e.certification_name) end,
          'credentialId', case when ${CERTIFICATION_SHOWN} and k.status not in ('draft', 'deleted') and k.erased_at is null then k.id end,
          'waits', coalesce(${CERTIFICATION_SHOWN} and k.status = 'draft', false))
        from program_results e
        left join certifications f on f.workspace_id = e.workspace_id and f.id = e.certification_id
        left join credentials k on k.workspace_id = e.workspace_id and k.id = e.credential_id
        where e.workspace_id = m.workspace_id and e.program_id = m.id and e.recipient_id = m.recipient_id) as result
    from (
      select distinct on (p.workspace_id, p.program_id) g.*, p.recipient_id
      from recipients r
      join program_participants p on p.workspace_id = r.workspace_id and p.recipient_id = r.id and p.left_at is null
      join programs g on g.workspace_id = p.workspace_id and g.id = p.program_id and g.status <> 'draft'
      left join program_results e on e.workspace_id = p.workspace_id and e.program_id = p.program_id and e.recipient_id = p.recipient_id
      where ${ownRecord(userId)} ${only ? sql`and p.program_id = ${only}` : sql``}
      order by p.workspace_id, p.program_id, (e.result = 'complete') desc nulls last, p.started desc, p.recipient_id) m
    join workspaces w on w.id = m.workspace_id
    order by m.status = 'ended', coalesce(m.ended_on, m.starts_on) desc nulls last, m.created_at desc, m.id limit ${MOST}::int`);
  return rows;
}

export const findOwnPrograms = (db: Db, userId: Id<"user">) => findParticipations(db, userId, null);

export async function findOwnProgram(db: Db, userId: Id<"user">, id: Id<"program">): Promise<OwnProgramRow | null> {
  const [row] = await findParticipations(db, userId, id);
  return row ?? null;
}

export type OwnComponentRow = {
  programId: Id<"program">;
  id: Id<"component">;
  name: string;
  kind: ComponentKind;
  optional: boolean;
  startsOn: Day | null;
  /** With their extension. */
  dueOn: Day | null;
  /** Their day is a later one than everybody's. */
  extended: boolean;
  status: ProgressStatus;
  source: ProgressSource | null;
  completedAt: string | null;
  courseId: Id<"course"> | null;
};

type Participation = Pick<OwnProgramRow, "workspaceId" | "id" | "recipientId">;

/** The components of several participations in their order, each with one's own progress; one query for all of them. */
export async function findOwnComponents(db: Db, of: readonly Participation[]): Promise<OwnComponentRow[]> {
  if (of.length === 0) return [];
  const column = (values: readonly string[]) => sql`${sql.param(values)}::text[]`;
  const { rows } = await db.execute<OwnComponentRow>(sql`
    select c.program_id as "programId", c.id, c.name, c.kind, c.optional, c.starts_on::text as "startsOn", (${DUE_ON})::text as "dueOn",
      coalesce(${DUE_ON} > c.due_on, false) as extended, coalesce(g.status, 'not_started') as status, g.source,
      ${iso(sql`g.completed_at`)} as "completedAt", c.course_id as "courseId"
    from unnest(${column(of.map((one) => one.workspaceId))}, ${column(of.map((one) => one.id))}, ${column(of.map((one) => one.recipientId))})
      as m (workspace_id, program_id, recipient_id)
    join program_components c on c.workspace_id = m.workspace_id and c.program_id = m.program_id
    left join program_progress g on g.workspace_id = c.workspace_id and g.program_id = c.program_id and g.component_id = c.id
      and g.recipient_id = m.recipient_id
    order by c.program_id, c.position, c.id`);
  return rows;
}
