import { and, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { GradeRow } from "../../lib/courses/rules/grade-rows";
import type { LeftOut } from "../../lib/courses/rules/lost-steps";
import type { CourseStatus } from "../../lib/courses/rules/vocabulary";
import type { RowError } from "../../lib/credentials/rules/import-row";
import type { Db } from "../client";
import { gradeImports } from "../schema/courses";

export type GradeImportHead = typeof gradeImports.$inferSelect;
type Workspace = Id<"workspace">;
type Import = Id<"import">;
const one = (workspaceId: Workspace, id: Import) =>
  and(eq(gradeImports.workspaceId, workspaceId), eq(gradeImports.id, id));
const rowsOf = (workspaceId: Workspace, id: Import) => sql`workspace_id = ${workspaceId} and import_id = ${id}`;

export async function insertGradeImport(tx: Db, row: typeof gradeImports.$inferInsert): Promise<void> {
  await tx.insert(gradeImports).values(row);
}

export async function findGradeImport(db: Db, workspaceId: Workspace, id: Import): Promise<GradeImportHead | null> {
  const [row] = await db.select().from(gradeImports).where(one(workspaceId, id));
  return row ?? null;
}

/** Holds the import until commit: it is begun once. */
export async function lockGradeImport(tx: Db, workspaceId: Workspace, id: Import): Promise<GradeImportHead | null> {
  const [row] = await tx.select().from(gradeImports).where(one(workspaceId, id)).for("update");
  return row ?? null;
}

export async function updateGradeImport(
  tx: Db,
  workspaceId: Workspace,
  id: Import,
  change: Partial<typeof gradeImports.$inferInsert>,
): Promise<void> {
  await tx.update(gradeImports).set(change).where(one(workspaceId, id));
}

const COLUMNS = sql`line int, cells jsonb, email text, "emailKey" text, name text, grades jsonb, errors jsonb`;

export async function insertGradeRows(tx: Db, workspaceId: Workspace, id: Import, rows: GradeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into grade_import_rows (workspace_id, import_id, line, cells, email, email_key, name, grades, errors)
    select ${workspaceId}, ${id}, x.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(${COLUMNS})`);
}

/** Reads staged records anew, by line. */
export async function rewriteGradeRows(tx: Db, workspaceId: Workspace, id: Import, rows: GradeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update grade_import_rows r set email = x.email, email_key = x."emailKey", name = x.name, grades = x.grades, errors = x.errors
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(${COLUMNS})
    where r.workspace_id = ${workspaceId} and r.import_id = ${id} and r.line = x.line`);
}

/** Lines that turned out not to go in, or not wholly, each with its reason. */
export async function leaveOutGradeRows(tx: Db, workspaceId: Workspace, id: Import, rows: LeftOut[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update grade_import_rows r set errors = x.errors from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(line int, errors jsonb)
    where r.workspace_id = ${workspaceId} and r.import_id = ${id} and r.line = x.line`);
  await tx
    .update(gradeImports)
    .set({ valid: sql`${gradeImports.valid} - ${rows.length}::int` })
    .where(one(workspaceId, id));
}

export type GradeCounts = { rows: number; valid: number; grades: number };

export async function countGradeRows(db: Db, workspaceId: Workspace, id: Import): Promise<GradeCounts> {
  const { rows } = await db.execute<GradeCounts>(sql`
    select count(*)::int as rows, (count(*) filter (where errors is null))::int as valid,
      coalesce(sum(jsonb_array_length(grades)) filter (where errors is null), 0)::int as grades
    from grade_import_rows where ${rowsOf(workspaceId, id)}`);
  return rows[0] ?? { rows: 0, valid: 0, grades: 0 };
}

export type StagedGrades = {
  line: number;
  email: string;
  emailKey: string;
  name: string;
  grades: { stepId: Id<"step">; grade: number; achievedAt: string | null }[];
};

/** The next rows that can be recorded, in the file's order. Call it within a transaction. */
export async function nextGradeRows(
  tx: Db,
  workspaceId: Workspace,
  id: Import,
  page: { after: number; limit: number },
): Promise<StagedGrades[]> {
  // Statistics lag behind a file just staged: guessing a handful, the planner would sort all that is left, chunk by chunk.
  await tx.execute(sql`set local enable_sort = off`);
  const { rows } = await tx.execute<StagedGrades>(sql`
    select line, email, email_key as "emailKey", name, grades from grade_import_rows
    where ${rowsOf(workspaceId, id)} and errors is null and line > ${page.after} order by line limit ${page.limit}`);
  await tx.execute(sql`set local enable_sort = on`);
  return rows;
}

export async function nextGradeCells(
  db: Db,
  workspaceId: Workspace,
  id: Import,
  page: { after: number; limit: number; width: number },
): Promise<{ line: number; cells: string[] }[]> {
  const { rows } = await db.execute<{ line: number; cells: string[] }>(sql`
    select line, cells from grade_import_rows
    where ${rowsOf(workspaceId, id)} and jsonb_array_length(cells) = ${page.width} and line > ${page.after} order by line limit ${page.limit}`);
  return rows;
}

/** What is wrong, row by row, as answers and errors show it. */
export async function listGradeErrors(db: Db, workspaceId: Workspace, id: Import, limit: number): Promise<RowError[]> {
  const { rows } = await db.execute<RowError>(sql`
    select line, e.value ->> 'column' as "column", e.value ->> 'message' as message
    from (select line, errors from grade_import_rows where ${rowsOf(workspaceId, id)} and errors is not null order by line limit ${limit}) bad,
      jsonb_array_elements(bad.errors) with ordinality e order by line, e.ordinality limit ${limit}`);
  return rows;
}

export type BadGradeRow = { line: number; cells: string[]; errors: { column: string | null; message: string }[] };

export async function listBadGradeRows(
  db: Db,
  workspaceId: Workspace,
  id: Import,
  page: { after: number; limit: number },
): Promise<BadGradeRow[]> {
  const { rows } = await db.execute<BadGradeRow>(sql`
    select line, cells, errors from grade_import_rows
    where ${rowsOf(workspaceId, id)} and errors is not null and line > ${page.after} order by line limit ${page.limit}`);
  return rows;
}

/** Of these, who has the very same grade of the step already, whenever it was. */
export async function findSameGrades(
  db: Db,
  workspaceId: Workspace,
  wanted: { recipientId: string; stepId: string; grade: number }[],
): Promise<{ recipientId: string; stepId: string; grade: number }[]> {
  if (wanted.length === 0) return [];
  const { rows } = await db.execute<{ recipientId: string; stepId: string; grade: string }>(sql`
    select w.* from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w("recipientId" text, "stepId" text, grade numeric)
    where exists (select 1 from grades g where g.workspace_id = ${workspaceId} and g.recipient_id = w."recipientId"
      and g.step_id = w."stepId" and g.grade = w.grade offset 0)`);
  return rows.map((row) => ({ ...row, grade: Number(row.grade) }));
}

/** Forgets staged records, which hold people's data: of imports that nobody began, and of jobs that ended, before `before`. */
export async function deleteStagedGrades(tx: Db, before: Date, limit: number): Promise<number> {
  const { rows } = await tx.execute(sql`
    with old as (
      select i.workspace_id, i.id, i.job_id from grade_imports i
      left join jobs j on j.workspace_id = i.workspace_id and j.id = i.job_id
      where (case when i.job_id is null then i.created_at else j.ended_at end) < ${before.toISOString()}::timestamptz
        and (i.job_id is null or exists (select 1 from grade_import_rows r where r.workspace_id = i.workspace_id and r.import_id = i.id))
      order by i.created_at limit ${limit} for update of i skip locked),
    gone as (delete from grade_imports i using old where i.workspace_id = old.workspace_id and i.id = old.id and old.job_id is null returning 1),
    emptied as (
      delete from grade_import_rows r using old
      where r.workspace_id = old.workspace_id and r.import_id = old.id and old.job_id is not null returning 1)
    select old.id from old, (select count(*) from gone) g, (select count(*) from emptied) e`);
  return rows.length;
}

export type GradedCourse = { name: string; status: CourseStatus; steps: { id: Id<"step">; name: string }[] };

/** What a file of grades is read against: the graded steps, in their order. */
export async function findGradedCourse(
  db: Db,
  workspaceId: Workspace,
  courseId: Id<"course">,
): Promise<GradedCourse | null> {
  const { rows } = await db.execute<GradedCourse>(sql`
    select c.name, c.status, coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.position)
      from course_steps s where s.workspace_id = c.workspace_id and s.course_id = c.id and s.graded), '[]'::jsonb) as steps
    from courses c where c.workspace_id = ${workspaceId} and c.id = ${courseId}`);
  return rows[0] ?? null;
}
