import { sql } from "drizzle-orm";
import type { Day } from "../../lib/core/dates";
import type { Id } from "../../lib/core/ids";
import type { SourceKind, Visibility } from "../../lib/credentials/rules/vocabulary";
import type { Db } from "../client";
import { lockHolders } from "./holders";

/**
 * Holds the people and then their credentials until commit, so that nobody is erased and nothing deleted between being looked
 * at and being written to: whoever does either waits, and then deletes these mails too.
 */
export async function lockToNotify(tx: Db, workspaceId: Id<"workspace">, ids: Id<"credential">[]): Promise<void> {
  await lockHolders(tx, workspaceId, ids, "share");
  await tx.execute(sql`
    select c.id from credentials c where c.workspace_id = ${workspaceId} and c.id = any(${sql.param(ids)}::text[]) order by c.id for share`);
}

/** Told of their credential, and reachable: what every mail about one asks for. */
const REACHABLE = sql`c.notify and c.recipient_name is not null and c.erased_at is null and r.email is not null and r.erased_at is null`;

const ABOUT = sql`c.id, c.recipient_id as "recipientId", r.email, c.recipient_name as "recipientName", v.name as "achievementName", c.visibility`;
const JOINED = sql`
  join recipients r on r.workspace_id = c.workspace_id and r.id = c.recipient_id
  join achievement_versions v on v.workspace_id = c.workspace_id and v.achievement_id = c.achievement_id and v.version = c.achievement_version`;

type About = {
  id: Id<"credential">;
  recipientId: Id<"recipient">;
  email: string;
  recipientName: string;
  achievementName: string;
  visibility: Visibility;
};
export type ToNotify = About & {
  achievementId: Id<"achievement">;
  issuedOn: Day;
  expiresOn: Day | null;
  timeZone: string;
  sourceKind: SourceKind;
  sourceId: string | null;
  /** The issue day of the one whose place it took. */
  replacedOn: Day | null;
};

/** Issued with the result of a program, whose own mail hands it over. */
const TOLD_BY_PROGRAM = sql`exists (select 1 from program_results s where s.workspace_id = c.workspace_id and s.credential_id = c.id
  and s.recipient_id = c.recipient_id and s.evaluated_at = c.issued_at)`;

/** Of these credentials those whose recipient is to be told that they were issued. */
export async function findToNotify(db: Db, workspaceId: Id<"workspace">, ids: Id<"credential">[]): Promise<ToNotify[]> {
  const { rows } = await db.execute<ToNotify>(sql`
    select ${ABOUT}, c.achievement_id as "achievementId", c.issued_on::text as "issuedOn", c.expires_on::text as "expiresOn",
      c.time_zone as "timeZone", c.source_kind as "sourceKind", c.source_id as "sourceId",
      (select max(p.issued_on)::text from credentials p where p.workspace_id = c.workspace_id and p.recipient_id = c.recipient_id
        and p.achievement_id = c.achievement_id and p.replaced_by = c.id and p.status = 'replaced') as "replacedOn"
    from credentials c ${JOINED}
    where c.workspace_id = ${workspaceId} and c.id = any(${sql.param(ids)}::text[]) and c.status = 'issued' and ${REACHABLE}
      and not ${TOLD_BY_PROGRAM}
    order by c.id`);
  return rows;
}

export type ChangedState = About & { changedAt: Date };

/** Of these credentials those that are in this state now, and of which their recipient was told when they were issued. */
export async function findInState(
  db: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
  status: "revoked" | "suspended",
): Promise<ChangedState[]> {
  const { rows } = await db.execute<About & { changedAt: string | Date }>(sql`
    select ${ABOUT}, c.status_changed_at as "changedAt" from credentials c ${JOINED}
    where c.workspace_id = ${workspaceId} and c.id = any(${sql.param(ids)}::text[]) and c.status = ${status} and ${REACHABLE}
      and exists (select 1 from mails m where m.idempotency_key = 'credential-issued:' || c.id)
    order by c.id`);
  return rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt) }));
}

/** Of these credentials those that are in force again after a mail said that they are on hold, and the last such mail: its key ends in the hold's instant. */
export async function findReleased(
  db: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"credential">[],
): Promise<(ChangedState & { heldMailId: Id<"mail"> })[]> {
  const { rows } = await db.execute<About & { changedAt: string | Date; heldMailId: Id<"mail"> }>(sql`
    select ${ABOUT}, c.status_changed_at as "changedAt", held.id as "heldMailId" from credentials c ${JOINED}
    cross join lateral (select m.id from mails m where m.workspace_id = c.workspace_id and m.recipient_id = c.recipient_id
      and m.credential_id = c.id and m.kind = 'credential-suspended' order by m.idempotency_key desc limit 1) held
    where c.workspace_id = ${workspaceId} and c.id = any(${sql.param(ids)}::text[]) and c.status = 'issued' and ${REACHABLE}
    order by c.id`);
  return rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt) }));
}
