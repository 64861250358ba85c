import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import { FAILING_STATUSES, UNCOUNTED_KINDS } from "../../lib/programs/rules/vocabulary";
import type { Db } from "../client";

const list = (words: readonly string[]): SQL => sql.raw(words.map((word) => `'${word}'`).join(", "));

/** When a component `c` is due for whoever has the progress row `g`, if any: an extension holds while it is the later day. */
export const DUE_ON: SQL = sql`case when c.due_on is not null then greatest(c.due_on, g.due_on) end`;
/** Whether a component `c` decides who passes: `counts` of rules/standing.ts. */
export const COUNTS: SQL = sql`(not c.optional and c.kind not in (${list(UNCOUNTED_KINDS)}))`;
/** A status that fails; of a component that counts, each of these alone means that the criteria are not met. */
export const FAILED: SQL = sql`(g.status in (${list(FAILING_STATUSES)}))`;
/** A status by which somebody has begun; `begun` of rules/standing.ts. */
const BEGUN: SQL = sql`(c.kind <> 'announcement' and g.status in ('in_progress', 'complete', 'did_not_finish', 'did_not_pass'))`;
const OPEN: SQL = sql`(g.status is distinct from 'complete')`;
/** `standingOf` of rules/standing.ts, over the components `c` with the progress `g` of one participant. */
export const STANDING: SQL = sql`count(c.kind) filter (where ${COUNTS} and ${OPEN}) as open,
  count(c.kind) filter (where ${COUNTS} and ${FAILED}) as failing,
  coalesce(bool_or(${BEGUN}), false) as begun, min(${DUE_ON}) filter (where ${COUNTS} and ${OPEN}) as open_due_on,
  max(${DUE_ON}) filter (where ${COUNTS}) as expected_on`;
/** Where a participant row `p` stands on a day: `pipelineStatus` of rules/standing.ts. */
export const pipelineStatusOn = (today: string): SQL => sql`(case when p.failing_count > 0 then 'did_not_pass'
  when p.open_due_on < ${today}::date then 'off_track' when p.started then 'on_track' else 'enrolled' end)`;

/**
 * The progress of a participant `of`, as a table to join with components. By itself (`offset 0`), so that it is found by its
 * key whatever the statistics say: joined at large, a plan from before they were gathered reads all of it for each of them.
 */
export const progressOf = (
  of: SQL,
): SQL => sql`lateral (select x.* from program_progress x where x.workspace_id = ${of}.workspace_id
  and x.program_id = ${of}.program_id and x.recipient_id = ${of}.recipient_id offset 0)`;

/**
 * Writes the projection of these participants anew: `standingOf` of rules/standing.ts, for all of them in one statement, of
 * the rows that differ. They are held first, so that it is read after whatever somebody else has just written about them.
 * `null`: everybody, those who left included; whoever asks for that holds the program for update, so nobody else writes.
 */
export async function refreshStandings(
  tx: Db,
  workspaceId: Id<"workspace">,
  programId: Id<"program">,
  recipientIds: readonly Id<"recipient">[] | null,
): Promise<void> {
  if (recipientIds?.length === 0) return;
  const these = recipientIds ? sql`and p.recipient_id = any(${sql.param(recipientIds)}::text[])` : sql``;
  const scope = sql`p.workspace_id = ${workspaceId} and p.program_id = ${programId} ${these}`;
  if (recipientIds)
    await tx.execute(
      sql`select 1 from program_participants p where ${scope} order by p.recipient_id for no key update`,
    );
  await tx.execute(sql`
    update program_participants t set open_count = s.open, failing_count = s.failing, started = s.begun,
      open_due_on = s.open_due_on, expected_on = s.expected_on
    from (select p.recipient_id, standing.* from program_participants p cross join lateral (
        select ${STANDING} from program_components c left join ${progressOf(sql`p`)} g on g.component_id = c.id
        where c.workspace_id = ${workspaceId} and c.program_id = ${programId}) standing
      where ${scope}) s
    where t.workspace_id = ${workspaceId} and t.program_id = ${programId} and t.recipient_id = s.recipient_id
      and (t.open_count, t.failing_count, t.started, t.open_due_on, t.expected_on)
        is distinct from (s.open, s.failing, s.begun, s.open_due_on, s.expected_on)`);
}
