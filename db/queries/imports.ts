import { and, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { RowError } from "../../lib/credentials/rules/import-row";
import type { StagedRow } from "../../lib/credentials/rules/stage-rows";
import type { Db } from "../client";
import { imports } from "../schema/credentials";
import { anyWorkspace } from "./any-workspace";

export type ImportHead = typeof imports.$inferSelect;
const one = (workspaceId: Id<"workspace">, id: Id<"import">) =>
  and(eq(imports.workspaceId, workspaceId), eq(imports.id, id));
const rowsOf = (workspaceId: Id<"workspace">, id: Id<"import">) =>
  sql`workspace_id = ${workspaceId} and import_id = ${id}`;

export async function insertImport(tx: Db, row: typeof imports.$inferInsert): Promise<void> {
  await tx.insert(imports).values(row);
}

export async function findImport(db: Db, workspaceId: Id<"workspace">, id: Id<"import">): Promise<ImportHead | null> {
  const [row] = await db.select().from(imports).where(one(workspaceId, id));
  return row ?? null;
}

/** Holds the import until commit: it is begun once. */
export async function lockImport(tx: Db, workspaceId: Id<"workspace">, id: Id<"import">): Promise<ImportHead | null> {
  const [row] = await tx.select().from(imports).where(one(workspaceId, id)).for("update");
  return row ?? null;
}

export async function updateImport(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  change: Partial<typeof imports.$inferInsert>,
): Promise<void> {
  await tx.update(imports).set(change).where(one(workspaceId, id));
}

const COLUMNS = sql`line int, cells jsonb, email text, "emailKey" text, name text, "issuedOn" date, "expiresOn" date, attributes jsonb, errors jsonb`;

export async function insertImportRows(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  rows: StagedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into import_rows (workspace_id, import_id, line, cells, email, email_key, name, issued_on, expires_on, attributes, errors)
    select ${workspaceId}, ${id}, x.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(${COLUMNS})`);
}

/** Reads staged records anew, by line; those that never became cells are left as they are. */
export async function rewriteImportRows(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  rows: StagedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update import_rows r set email = x.email, email_key = x."emailKey", name = x.name, issued_on = x."issuedOn",
      expires_on = x."expiresOn", attributes = x.attributes, errors = x.errors
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(${COLUMNS})
    where r.workspace_id = ${workspaceId} and r.import_id = ${id} and r.line = x.line`);
}

/** The second and later good rows of one address become bad; `message` has places for the address and the first line. */
export async function markRepeated(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  column: string | null,
  message: string,
): Promise<void> {
  // Rows of this transaction are in no statistics yet: guessing a handful, the planner would compare each with each.
  await tx.execute(sql`set local enable_nestloop = off`);
  await tx.execute(sql`
    with counted as (
      select line, row_number() over same as nth, first_value(line) over same as first
      from import_rows where ${rowsOf(workspaceId, id)} and errors is null
      window same as (partition by email_key order by line)),
    repeated as materialized (select line, first from counted where nth > 1)
    update import_rows r
    set errors = jsonb_build_array(jsonb_build_object('column', ${column}::text, 'message', format(${message}, r.email, c.first)))
    from repeated c where r.workspace_id = ${workspaceId} and r.import_id = ${id} and r.line = c.line`);
  await tx.execute(sql`set local enable_nestloop = on`);
}

export type RowCounts = { rows: number; valid: number; firstDay: string | null };

export async function countImportRows(db: Db, workspaceId: Id<"workspace">, id: Id<"import">): Promise<RowCounts> {
  const { rows } = await db.execute<RowCounts>(sql`
    select count(*)::int as rows, (count(*) filter (where errors is null))::int as valid,
      (min(issued_on) filter (where errors is null))::text as "firstDay"
    from import_rows where ${rowsOf(workspaceId, id)}`);
  return rows[0] ?? { rows: 0, valid: 0, firstDay: null };
}

export type BadRow = { line: number; cells: string[]; errors: { column: string | null; message: string }[] };

export async function listBadRows(
  db: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  page: { after: number; limit: number },
): Promise<BadRow[]> {
  const { rows } = await db.execute<BadRow>(sql`
    select line, cells, errors from import_rows
    where ${rowsOf(workspaceId, id)} and errors is not null and line > ${page.after} order by line limit ${page.limit}`);
  return rows;
}

/** What is wrong, row by row, as answers and errors show it. */
export async function listRowErrors(
  db: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  limit: number,
): Promise<RowError[]> {
  const { rows } = await db.execute<RowError>(sql`
    select line, e.value ->> 'column' as "column", e.value ->> 'message' as message
    from (select line, errors from import_rows where ${rowsOf(workspaceId, id)} and errors is not null order by line limit ${limit}) bad,
      jsonb_array_elements(bad.errors) with ordinality e order by line, e.ordinality limit ${limit}`);
  return rows;
}

export type GoodRow = {
  line: number;
  email: string;
  emailKey: string;
  name: string;
  issuedOn: string;
  expiresOn: string | null;
  attributes: Record<string, string>;
};

/** The next rows that can be issued, in the file's order. Call it within a transaction. */
export async function nextGoodRows(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  page: { after: number; limit: number },
): Promise<GoodRow[]> {
  // Statistics lag behind a file just staged: guessing a handful, the planner would sort all that is left, chunk by chunk.
  await tx.execute(sql`set local enable_sort = off`);
  const { rows } = await tx.execute<GoodRow>(sql`
    select line, email, email_key as "emailKey", name, issued_on::text as "issuedOn", expires_on::text as "expiresOn", attributes
    from import_rows where ${rowsOf(workspaceId, id)} and errors is null and line > ${page.after} order by line limit ${page.limit}`);
  await tx.execute(sql`set local enable_sort = on`);
  return rows;
}

/** Records that were cut into as many cells as there are headings, whether they could be read or not. */
export async function nextCells(
  db: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  page: { after: number; limit: number; width: number },
): Promise<{ line: number; cells: string[] }[]> {
  const { rows } = await db.execute<{ line: number; cells: string[] }>(sql`
    select line, cells from import_rows
    where ${rowsOf(workspaceId, id)} and jsonb_array_length(cells) = ${page.width} and line > ${page.after} order by line limit ${page.limit}`);
  return rows;
}

/** What the job could not do, beside the rows that it could not do it for. */
export async function markRefused(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"import">,
  lines: number[],
  error: { column: string | null; message: string },
): Promise<void> {
  if (lines.length === 0) return;
  await tx.execute(sql`
    update import_rows set errors = ${JSON.stringify([error])}::jsonb
    where ${rowsOf(workspaceId, id)} and line = any(${sql.param(lines)}::int[])`);
}

/**
 * The days that these people hold the achievement with already, in whatever state, from whatever source. One look-up for
 * each person (`offset 0` keeps it so), whatever statistics lag behind an import.
 */
export async function findDaysHeld(
  db: Db,
  workspaceId: Id<"workspace">,
  achievementId: Id<"achievement">,
  recipientIds: Id<"recipient">[],
): Promise<{ recipientId: Id<"recipient">; issuedOn: string }[]> {
  const { rows } = await db.execute<{ recipientId: Id<"recipient">; issuedOn: string }>(sql`
    select held.* from ${anyWorkspace(workspaceId)} w cross join unnest(${sql.param(recipientIds)}::text[]) as wanted(id) cross join lateral (
      select recipient_id as "recipientId", issued_on::text as "issuedOn" from credentials
      where workspace_id = w.id and recipient_id = wanted.id and achievement_id = ${achievementId} offset 0) held`);
  return rows;
}

/** Forgets staged records, which hold people's data: of imports that nobody began, and of jobs that ended, before `before`. */
export async function deleteStagedRows(tx: Db, before: Date, limit: number): Promise<number> {
  const { rows } = await tx.execute(sql`
    with old as (
      select i.workspace_id, i.id, i.job_id from imports i
      left join jobs j on j.workspace_id = i.workspace_id and j.id = i.job_id
      where (case when i.job_id is null then i.created_at else j.ended_at end) < ${before.toISOString()}::timestamptz
        and (i.job_id is null or exists (select 1 from import_rows r where r.workspace_id = i.workspace_id and r.import_id = i.id))
      order by i.created_at limit ${limit} for update of i skip locked),
    gone as (delete from imports i using old where i.workspace_id = old.workspace_id and i.id = old.id and old.job_id is null returning 1),
    emptied as (
      delete from import_rows r using old
      where r.workspace_id = old.workspace_id and r.import_id = old.id and old.job_id is not null returning 1)
    select old.id from old, (select count(*) from gone) g, (select count(*) from emptied) e`);
  return rows.length;
}
