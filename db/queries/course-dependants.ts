import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { AskedGroup, Dependant } from "../../lib/courses/rules/dependants";
import type { Db } from "../client";

type Workspace = Id<"workspace">;
const MOST = 100;

/** Published certifications that ask these groups to pass the course. */
export async function findAskedGroups(
  db: Db,
  workspaceId: Workspace,
  courseId: Id<"course">,
  groupIds: Id<"group">[],
): Promise<AskedGroup[]> {
  const { rows } = await db.execute<AskedGroup>(sql`
    select c.name as certification, g.name as group from certification_courses x
    join certifications c on c.workspace_id = x.workspace_id and c.id = x.certification_id and c.status = 'published'
    join certification_groups a on a.workspace_id = c.workspace_id and a.certification_id = c.id
    join groups g on g.workspace_id = a.workspace_id and g.id = a.group_id
    where x.workspace_id = ${workspaceId} and x.course_id = ${courseId} and g.id = any(${sql.param(groupIds)}::text[])
    order by lower(c.name), c.id, lower(g.name), g.id limit ${MOST}::int`);
  return rows;
}

/** What nobody can meet any more who has not passed the course: published certifications, and running programs that count it. */
export async function findDependants(
  db: Db,
  workspaceId: Workspace,
  courseId: Id<"course">,
  certifications: boolean,
): Promise<Dependant[]> {
  const { rows } = await db.execute<Dependant>(sql`
    select * from (
      select 'certification' as kind, c.id, c.name from certifications c
      where ${certifications} and c.workspace_id = ${workspaceId} and c.status = 'published' and c.earned_by = 'courses' and exists (
        select 1 from certification_courses x where x.workspace_id = c.workspace_id and x.certification_id = c.id and x.course_id = ${courseId})
      union all
      select 'program', p.id, p.name from programs p where p.workspace_id = ${workspaceId} and p.status = 'running' and exists (
        select 1 from program_components x where x.workspace_id = p.workspace_id and x.program_id = p.id and x.course_id = ${courseId}
          and not x.optional)) found
    order by kind, lower(name), id limit ${MOST}::int`);
  return rows;
}
