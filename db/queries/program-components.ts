import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Component } from "../../lib/programs/rules/plan-components";
import type { Db } from "../client";
import { courses } from "../schema/courses";
import { programComponents } from "../schema/programs";

type Workspace = Id<"workspace">;
export type ComponentRow = Component & { programId: Id<"program">; position: number; courseName: string | null };

/** Of these programs, in order, each with the name of its course. */
export async function findComponents(db: Db, workspaceId: Workspace, ids: Id<"program">[]): Promise<ComponentRow[]> {
  const { id, programId, name, kind, optional, startsOn, dueOn, courseId, position } = programComponents;
  return db
    .select({ id, programId, name, kind, optional, startsOn, dueOn, courseId, position, courseName: courses.name })
    .from(programComponents)
    .leftJoin(courses, and(eq(courses.workspaceId, programComponents.workspaceId), eq(courses.id, courseId)))
    .where(and(eq(programComponents.workspaceId, workspaceId), inArray(programId, ids)))
    .orderBy(asc(position), asc(id));
}

/** Of these components, those in which somebody has a status. */
export async function findWithProgress(db: Db, workspaceId: Workspace, programId: Id<"program">, ids: string[]) {
  if (ids.length === 0) return [];
  const { rows } = await db.execute<{ id: Id<"component"> }>(sql`
    select c.id from unnest(${sql.param(ids)}::text[]) as c(id)
    where exists (select 1 from program_progress g where g.workspace_id = ${workspaceId} and g.program_id = ${programId}
      and g.component_id = c.id and g.status <> 'not_started')`);
  return rows.map(({ id }) => id);
}

/** Exactly these components, in this order; those that stay keep their row, and with it their progress. */
export async function saveComponents(
  tx: Db,
  workspaceId: Workspace,
  programId: Id<"program">,
  components: readonly Component[],
): Promise<void> {
  const kept = sql.param(components.map(({ id }) => id));
  const gone = sql`workspace_id = ${workspaceId} and program_id = ${programId}`;
  await tx.execute(sql`delete from program_progress where ${gone} and component_id <> all(${kept}::text[])`);
  await tx.execute(sql`delete from program_components where ${gone} and id <> all(${kept}::text[])`);
  if (components.length === 0) return;
  const rows = components.map((one, index) => ({ ...one, workspaceId, programId, position: index + 1 }));
  const { name, kind, optional, startsOn, dueOn, courseId, position } = NEW;
  await tx
    .insert(programComponents)
    .values(rows)
    .onConflictDoUpdate({
      target: [programComponents.workspaceId, programComponents.id],
      set: { name, kind, optional, startsOn, dueOn, courseId, position },
    });
}

const NEW = {
  name: sql`excluded.name`,
  kind: sql`excluded.kind`,
  optional: sql`excluded.optional`,
  startsOn: sql`excluded.starts_on`,
  dueOn: sql`excluded.due_on`,
  courseId: sql`excluded.course_id`,
  position: sql`excluded.position`,
};
