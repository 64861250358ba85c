import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { ProgressStatus } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";
import { COUNTS } from "./program-standing";

type Person = Id<"recipient">;
type InProgram = { workspaceId: Id<"workspace">; programId: Id<"program"> };

/** What a course will make of somebody's component when the program ends, where that is not what is kept. */
export type Foreseen = {
  recipientId: Person;
  componentId: Id<"component">;
  status: ProgressStatus;
  completedAt: string | null;
};

const here = (of: InProgram, alias: string): SQL =>
  sql`${sql.raw(alias)}.workspace_id = ${of.workspaceId} and ${sql.raw(alias)}.program_id = ${of.programId}`;

export async function listInProgram(db: Db, of: InProgram): Promise<Person[]> {
  const { rows } = await db.execute<{ id: Person }>(sql`
    select p.recipient_id as id from program_participants p where ${here(of, "p")} and p.left_at is null order by 1`);
  return rows.map(({ id }) => id);
}

/** As a table `f`, to be joined with progress `g`: its word comes before that one's. */
export const foreseenRows = (
  foreseen: readonly Foreseen[],
): SQL => sql`jsonb_to_recordset(${JSON.stringify(foreseen)}::jsonb)
  as f("recipientId" text, "componentId" text, status text, "completedAt" timestamptz)`;

/** The participants of a program as a table, with the `open_count` that they will have when it ends. */
export function atEnd(of: InProgram, foreseen: readonly Foreseen[]): SQL {
  if (foreseen.length === 0) return sql`program_participants`;
  return sql`(select t.workspace_id, t.program_id, t.recipient_id, t.left_at, coalesce(x.open, t.open_count) as open_count
    from program_participants t left join (
      select w.id, (count(*) filter (where ${COUNTS} and coalesce(f.status, g.status) is distinct from 'complete'))::int as open
      from (select distinct f."recipientId" as id from ${foreseenRows(foreseen)}) w
      join program_components c on ${here(of, "c")}
      left join program_progress g on ${here(of, "g")} and g.recipient_id = w.id and g.component_id = c.id
      left join ${foreseenRows(foreseen)} on f."recipientId" = w.id and f."componentId" = c.id
      group by w.id) x on x.id = t.recipient_id
    where ${here(of, "t")})`;
}
