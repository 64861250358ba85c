import { sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { type OwnRecord, ownRecord } from "./own-records";

export type OwnLearner = {
  workspaceId: Id<"workspace">;
  courseId: Id<"course">;
  recipientId: Id<"recipient">;
  timeZone: string;
  workspace: OwnRecord["workspace"];
};

const MOST = 200;

/**
 * The courses in which a person learns, by whichever of their addresses: published or archived ones, by the day on which they
 * start, the latest first. One row each: of two records in one course, the one that has grades.
 */
async function findLearning(db: Db, userId: Id<"user">, courseId: Id<"course"> | null): Promise<OwnLearner[]> {
  const { rows } = await db.execute<OwnLearner>(sql`
    with mine as (select r.workspace_id, r.id from recipients r where ${ownRecord(userId)}),
    learning as (
      select m.workspace_id, cg.course_id, m.id from mine m
      join group_recipients gr on gr.workspace_id = m.workspace_id and gr.recipient_id = m.id
      join course_groups cg on cg.workspace_id = gr.workspace_id and cg.group_id = gr.group_id
      union select m.workspace_id, cl.course_id, m.id from mine m
      join course_learners cl on cl.workspace_id = m.workspace_id and cl.recipient_id = m.id)
    select "workspaceId", "courseId", "recipientId", w.time_zone as "timeZone",
      json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'accentHue', w.accent_hue, 'accentChroma', w.accent_chroma) as workspace
    from (
      select distinct on (c.workspace_id, c.id) c.workspace_id as "workspaceId", c.id as "courseId", l.id as "recipientId", c.starts_on, c.created_at
      from learning l join courses c on c.workspace_id = l.workspace_id and c.id = l.course_id
      where c.status <> 'draft' ${courseId ? sql`and c.id = ${courseId}` : sql``}
      order by c.workspace_id, c.id, exists (select 1 from grades g where g.workspace_id = c.workspace_id and g.course_id = c.id and g.recipient_id = l.id) desc, l.id) x
    join workspaces w on w.id = x."workspaceId"
    order by starts_on desc nulls last, x.created_at desc, "courseId" limit ${MOST}::int`);
  return rows;
}

export const findOwnLearnings = (db: Db, userId: Id<"user">) => findLearning(db, userId, null);

export async function findOwnLearner(db: Db, userId: Id<"user">, courseId: Id<"course">): Promise<OwnLearner | null> {
  const [row] = await findLearning(db, userId, courseId);
  return row ?? null;
}
