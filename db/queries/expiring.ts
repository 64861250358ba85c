import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import { EXPIRY_NOTICES, REMINDING_HOURS } from "../../lib/credentials/rules/expiry-notice";
import type { Visibility } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";

const NOTICES = sql.raw(EXPIRY_NOTICES.map(({ notice, due, until }) => `('${notice}', ${due}, ${until})`).join(", "));
const FURTHEST = Math.max(...EXPIRY_NOTICES.map(({ due }) => due)) + 2;

/**
 * Reminders that are due and not queued: of credentials in force whose holder was to be told of them, wants such mails, and has no
 * newer one of the same achievement. Certifications remind by themselves.
 */
const due = (at: SQL) => sql`
  from workspaces w join credentials c on c.workspace_id = w.id
  join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
  join achievements a on a.workspace_id = c.workspace_id and a.id = c.achievement_id
  join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version
  cross join lateral (select c.expires_on - (${at} at time zone w.time_zone)::date as days) l
  join (values ${NOTICES}) n(notice, due, until) on l.days between n.until and n.due
  where w.expiry_reminders and c.status = 'issued' and c.expires_at > ${at} and c.expires_at < ${at} + make_interval(days => ${sql.raw(String(FURTHEST))})
    and c.source_kind <> 'certification' and c.notify and c.recipient_name is not null and c.erased_at is null
    and (c.issued_at at time zone w.time_zone)::date < c.expires_on - n.due
    and r.email is not null and r.erased_at is null and r.unsubscribed_at is null
    and not exists (select 1 from credentials o where o.workspace_id = c.workspace_id and o.recipient_id = c.recipient_id
      and o.achievement_id = c.achievement_id and o.status = 'issued' and o.id <> c.id and (o.expires_at is null or o.expires_at > c.expires_at))
    and not exists (select 1 from mails m where m.idempotency_key = 'credential-expiring:' || c.id || ':' || c.expires_on || ':' || n.notice)`;

export type Expiring = {
  id: Id<"credential">;
  recipientId: Id<"recipient">;
  email: string;
  recipientName: string;
  achievementId: Id<"achievement">;
  achievementName: string;
  /** Whether it is there to be earned again. */
  renewable: boolean;
  visibility: Visibility;
  issuedOn: Day;
  expiresOn: Day;
  timeZone: string;
  daysLeft: number;
  notice: string;
};

/** At most `limit`, or of these credentials alone. */
export async function findExpiring(
  db: Db,
  workspaceId: Id<"workspace">,
  now: Date,
  only: { limit: number } | { ids: Id<"credential">[] },
): Promise<Expiring[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await db.execute<Expiring>(sql`
    select c.id, c.recipient_id as "recipientId", r.email, c.recipient_name as "recipientName", c.achievement_id as "achievementId",
      v.name as "achievementName", a.status = 'published' and a.duplicates <> 'deny' as renewable, c.visibility,
      c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn", c.time_zone as "timeZone", l.days as "daysLeft", n.notice
    ${due(at)} and w.id = ${workspaceId} ${"ids" in only ? sql`and c.id = any(${sql.param(only.ids)}::text[])` : sql``}
    order by c.id, n.notice ${"limit" in only ? sql`limit ${only.limit}::int` : sql``}`);
  return rows;
}

/** Workspaces with reminders to queue in whose time zone it is a decent hour. */
export async function findReminding(db: Db, now: Date, limit: number): Promise<Id<"workspace">[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ id: Id<"workspace"> }>(sql`
    select k.id from workspaces k where k.expiry_reminders
      and extract(hour from ${at} at time zone k.time_zone) between ${REMINDING_HOURS.from} and ${REMINDING_HOURS.to}
      and exists (select 1 ${due(at)} and w.id = k.id)
    order by k.id limit ${limit}::int`);
  return rows.map(({ id }) => id);
}
