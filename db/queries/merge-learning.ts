import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";

type Workspace = Id<"workspace">;
type Person = Id<"recipient">;
/** What was moved of what somebody learns and is asked for; merges made before there was any of it have none. */
export type MovedLearning = { grades: string[]; learnerOf: string[]; assignments: string[] };
export const NO_LEARNING: MovedLearning = { grades: [], learnerOf: [], assignments: [] };

/**
 * Attempts, places in courses and assignments, where the kept record has not the same. What both have stays where it was:
 * the kept record's counts.
 */
export async function moveLearning(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
): Promise<MovedLearning> {
  const grades = await tx.execute<{ id: string }>(sql`
    update grades g set recipient_id = ${kept} where g.workspace_id = ${workspaceId} and g.recipient_id = ${merged} and not exists (
      select 1 from grades k where k.workspace_id = g.workspace_id and k.recipient_id = ${kept} and k.step_id = g.step_id
        and k.achieved_at = g.achieved_at and k.grade = g.grade) returning g.id`);
  const learners = await tx.execute<{ id: string }>(sql`
    update course_learners l set recipient_id = ${kept} where l.workspace_id = ${workspaceId} and l.recipient_id = ${merged} and not exists (
      select 1 from course_learners k where k.workspace_id = l.workspace_id and k.recipient_id = ${kept} and k.course_id = l.course_id)
    returning l.course_id as id`);
  const assignments = await tx.execute<{ id: string }>(sql`
    update assignments a set recipient_id = ${kept} where a.workspace_id = ${workspaceId} and a.recipient_id = ${merged} and not exists (
      select 1 from assignments k where k.workspace_id = a.workspace_id and k.recipient_id = ${kept} and k.certification_id = a.certification_id)
    returning a.id`);
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id).sort();
  await giveRounds(tx, workspaceId, kept, ids(assignments.rows));
  return { grades: ids(grades.rows), learnerOf: ids(learners.rows), assignments: ids(assignments.rows) };
}

/** Puts back what was moved and is still there; what the merged record had kept for itself is looked at again. */
export async function moveLearningBack(
  tx: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
  { grades, learnerOf, assignments }: MovedLearning,
): Promise<void> {
  const from = sql`workspace_id = ${workspaceId} and recipient_id = ${kept}`;
  await tx.execute(
    sql`update grades set recipient_id = ${merged} where ${from} and id = any(${sql.param(grades)}::text[])`,
  );
  await tx.execute(sql`
    update course_learners l set recipient_id = ${merged} where l.workspace_id = ${workspaceId} and l.recipient_id = ${kept}
      and l.course_id = any(${sql.param(learnerOf)}::text[])`);
  await tx.execute(sql`
    update assignments set recipient_id = ${merged} where ${from} and id = any(${sql.param(assignments)}::text[])`);
  await giveRounds(tx, workspaceId, merged, assignments);
  await keepGraded(tx, workspaceId, [kept, merged]);
}

/** A place that went back with its record: whoever was graded there in the meantime has one of their own. */
async function keepGraded(tx: Db, workspaceId: Workspace, ids: Person[]): Promise<void> {
  await tx.execute(sql`
    insert into course_learners (workspace_id, course_id, recipient_id, enrolled_at)
    select g.workspace_id, g.course_id, g.recipient_id, min(g.created_at) from grades g
    where g.workspace_id = ${workspaceId} and g.recipient_id = any(${sql.param(ids)}::text[]) group by 1, 2, 3 order by 2, 3
    on conflict (workspace_id, course_id, recipient_id) do nothing`);
}

async function giveRounds(tx: Db, workspaceId: Workspace, to: Person, assignments: string[]): Promise<void> {
  if (assignments.length === 0) return;
  await tx.execute(sql`
    update cycles set recipient_id = ${to} where workspace_id = ${workspaceId} and assignment_id = any(${sql.param(assignments)}::text[])`);
}

/** Certifications that both have, and that only the record that would go has completed. */
export async function countCompletedApart(
  db: Db,
  workspaceId: Workspace,
  kept: Person,
  merged: Person,
): Promise<number> {
  const completed = (
    alias: string,
  ) => sql`exists (select 1 from cycles c where c.workspace_id = ${sql.raw(alias)}.workspace_id
    and c.assignment_id = ${sql.raw(alias)}.id and c.completed_on is not null)`;
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from assignments m join assignments k on k.workspace_id = m.workspace_id
      and k.certification_id = m.certification_id and k.recipient_id = ${kept}
    where m.workspace_id = ${workspaceId} and m.recipient_id = ${merged} and ${completed("m")} and not ${completed("k")}`);
  return rows[0]?.n ?? 0;
}
