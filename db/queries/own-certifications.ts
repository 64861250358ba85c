import { sql } from "drizzle-orm";
import type { CertificationStatus, RenewalMonths } from "../../lib/certifications/rules/vocabulary";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { type AssignmentItemRow, standing } from "./assignment-list";
import type { Round } from "./certification-sweep";
import { iso } from "./instants";

type Workspace = Id<"workspace">;

export type OwnCertificationRow = Pick<
  AssignmentItemRow,
  | "id"
  | "recipientId"
  | "via"
  | "status"
  | "cycle"
  | "startsOn"
  | "dueOn"
  | "completedAt"
  | "heldUntil"
  | "renewsOn"
  | "credentialId"
> & {
  certification: {
    id: Id<"certification">;
    name: string;
    description: string;
    status: CertificationStatus;
    renewalMonths: RenewalMonths | null;
    minimumPassingGrade: number;
  };
  last: Round;
};

/**
 * What a person has of visible certifications: published ones, and those that were retired after they completed them. The
 * same predicate for every page, answer and mail of theirs.
 */
export async function findOwnCertifications(
  db: Db,
  { workspaceId, today }: { workspaceId: Workspace; today: string },
  recipientId: Id<"recipient">,
): Promise<OwnCertificationRow[]> {
  const { rows } = await db.execute<OwnCertificationRow>(sql`
    select s.id, s.recipient_id as "recipientId", s.via, s.status, s.cycle, s.starts_on::text as "startsOn", s.due_on::text as "dueOn",
      ${iso(sql`s.completed_at`)} as "completedAt", s.held_until::text as "heldUntil",
      s.renews_on::text as "renewsOn",
      (select c.id from credentials c where c.workspace_id = s.workspace_id and c.id = s.credential_id and c.status <> 'draft' and c.status <> 'deleted') as "credentialId",
      jsonb_build_object('id', f.id, 'name', f.name, 'description', f.description, 'status', f.status, 'renewalMonths', f.renewal_months,
        'minimumPassingGrade', f.minimum_passing_grade) as certification,
      jsonb_build_object('cycle', l.cycle, 'opensOn', l.opens_on, 'countsFrom', l.counts_from, 'dueOn', l.due_on,
        'completedOn', l.completed_on, 'termEndsOn', l.term_ends_on, 'anchorOn', l.anchor_on, 'anchorPeriods', l.anchor_periods,
        'termMonths', l.term_months, 'credentialId', l.credential_id) as last
    from (${standing(workspaceId, today, sql`a.recipient_id = ${recipientId}`)}) s
    join certifications f on f.workspace_id = s.workspace_id and f.id = s.certification_id and not f.invisible
      and (f.status = 'published' or (f.status = 'retired' and s.completed_at is not null))
    join cycles l on l.workspace_id = s.workspace_id and l.assignment_id = s.id and l.cycle = s.cycle
    order by lower(f.name), s.id limit 500`);
  return rows;
}

export type StepBest = {
  courseId: Id<"course">;
  courseName: string;
  id: Id<"step">;
  name: string;
  best: number | null;
};

/** The graded steps that a certification asks for, with the best grade since an instant. */
export async function findBests(
  db: Db,
  workspaceId: Workspace,
  certificationId: Id<"certification">,
  recipientId: Id<"recipient">,
  between: { since: Date; now: Date },
): Promise<StepBest[]> {
  const { rows } = await db.execute<StepBest>(sql`
    select c.id as "courseId", c.name as "courseName", s.id, s.name, (
      select max(g.grade)::float8 from grades g where g.workspace_id = ${workspaceId} and g.recipient_id = ${recipientId} and g.step_id = s.id
        and g.achieved_at >= ${between.since.toISOString()}::timestamptz and g.achieved_at <= ${between.now.toISOString()}::timestamptz) as best
    from certification_courses cc
    join courses c on c.workspace_id = cc.workspace_id and c.id = cc.course_id
    join course_steps s on s.workspace_id = cc.workspace_id and s.course_id = cc.course_id and s.graded
    where cc.workspace_id = ${workspaceId} and cc.certification_id = ${certificationId} order by cc.position, s.position, s.id`);
  return rows;
}
