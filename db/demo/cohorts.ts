import { sql } from "drizzle-orm";
import { execute } from "../../lib/command";
import type { Id } from "../../lib/core/ids";
import { emailKey } from "../../lib/core/text";
import type { Actor } from "../../lib/governance/rules/permissions";
import { createGroup } from "../../lib/groups/commands/create-group";
import { createMessage } from "../../lib/pathways/commands/create-message";
import { scheduleMessage } from "../../lib/pathways/commands/schedule-message";
import { sendMessageChunk } from "../../lib/pathways/commands/send-message-chunk";
import { MESSAGE_KIND_WORDS } from "../../lib/pathways/rules/message-kinds";
import type { Db } from "../client";
import { settleMails } from "../queries/mails";
import { joinGroup } from "./groups";
import type { Earned } from "./history";
import { seededRandom } from "./random";

/** The day on which the first group is written to: what they earn afterwards shows beside the message. */
export const WRITTEN_ON = "2026-09-22";
const GROUPS = [
  { name: "Bergen, spring 2026", from: "2026-05-11", to: "2026-09-01", size: 54 },
  { name: "Online, winter 2026", from: "2026-01-05", to: "2026-03-30", size: 38 },
];
export const GROUP_NAMES = GROUPS.map(({ name }) => name);

type Stage = { db: Db; actor: Actor };
type Groups = { first: Id<"group"> };

/** Two courses that began together, by when their people took the first step. */
export async function seedGroups({ db, actor }: Stage, history: readonly Earned[]): Promise<Groups> {
  const now = new Date(`${WRITTEN_ON}T07:00:00Z`);
  const begun = history.filter(({ step, on }) => step === "literacy" && on < WRITTEN_ON);
  const made: Id<"group">[] = [];
  for (const { name, from, to, size } of GROUPS) {
    const people = begun.filter(({ on }) => on >= from && on <= to).slice(0, size);
    const { id } = await execute(createGroup, actor, { name }, { db, now });
    await joinGroup(db, actor, id, await idsOf(db, actor, people));
    made.push(id);
  }
  const [first] = made;
  if (!first) throw new Error("The demo's groups are not there.");
  return { first };
}

async function idsOf(db: Db, { workspaceId }: Actor, earned: readonly Earned[]): Promise<Id<"recipient">[]> {
  const keys = earned.map(({ person }) => emailKey(person.email));
  const { rows } = await db.execute<{ id: Id<"recipient"> }>(
    sql`select id from recipients where workspace_id = ${workspaceId} and email_key = any(${sql.param(keys)}::text[])`,
  );
  return rows.map(({ id }) => id);
}

/** A message that has gone out, with what became of its mails; whom it moved shows by itself as the year goes on. */
export async function sendReminder(
  { db, actor }: Stage,
  target: { pathwayId: Id<"pathway">; achievementId: Id<"achievement">; groupId: Id<"group"> },
): Promise<void> {
  const now = new Date(`${WRITTEN_ON}T08:00:00Z`);
  const { subject, body } = MESSAGE_KIND_WORDS.reminder;
  const filled = body.replace(
    /\[\[.*?\]\]/,
    "the way back from any figure to where it comes from, and checks that fail before somebody relies on it",
  );
  const message = { ...target, kind: "reminder" as const, subject, body: filled };
  const { id } = await execute(createMessage, actor, message, { db, now });
  await execute(scheduleMessage, actor, { id, when: "now" }, { db, now });
  const { rows } = await db.execute<{ jobId: Id<"job"> }>(
    sql`select job_id as "jobId" from messages where workspace_id = ${actor.workspaceId} and id = ${id}`,
  );
  const jobId = rows[0]?.jobId;
  if (!jobId) throw new Error("The demo's message did not begin.");
  for (let finished = false; !finished; ) {
    ({ finished } = await execute(sendMessageChunk, actor, { jobId }, { db, now }));
    await leave(db, id, now);
  }
  await tell(db, id, now);
}

async function leave(db: Db, messageId: Id<"message">, now: Date): Promise<void> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from mails where message_id = ${messageId} and status = 'queued' order by id`,
  );
  const outcomes = rows.map(({ id }) => ({ id, status: "sent" as const, providerId: `demo-${id}`, error: null }));
  await settleMails(db, outcomes, now);
}

/** As a provider would tell: nearly all arrive, many are opened, one bounces. */
async function tell(db: Db, messageId: Id<"message">, now: Date): Promise<void> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from mails where message_id = ${messageId} order by to_address`,
  );
  const random = seededRandom(922);
  const fates = rows.map(({ id }, n) => ({
    id,
    bounced: n === 3,
    opened: random.chance(0.62),
    minutes: random.between(4, 2000),
  }));
  await db.execute(sql`
    update mails m set created_at = ${now}, bounced_at = case when f.bounced then ${now}::timestamptz + interval '1 minute' end,
      delivered_at = case when not f.bounced then ${now}::timestamptz + interval '1 minute' end,
      opened_at = case when f.opened and not f.bounced then ${now}::timestamptz + make_interval(mins => f.minutes) end
    from jsonb_to_recordset(${JSON.stringify(fates)}::jsonb) as f(id text, bounced boolean, opened boolean, minutes int) where m.id = f.id`);
}

/** People are known since the first thing they earned, not since the demo was loaded. */
export async function rememberSince(db: Db): Promise<void> {
  await db.execute(sql`
    update recipients r set created_at = f.first, updated_at = f.first from (
      select c.workspace_id, c.recipient_id, (min(c.issued_on) + time '15:30') at time zone w.time_zone as first
      from credentials c join workspaces w on w.id = c.workspace_id group by c.workspace_id, c.recipient_id, w.time_zone) f
    where r.workspace_id = f.workspace_id and r.id = f.recipient_id`);
}
