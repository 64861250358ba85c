import { and, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import { MAIL_KINDS, type MailKind, type MailStatus, OPTIONAL_MAIL_KINDS } from "../../lib/governance/rules/vocabulary";
import type { Db } from "../client";
import { mails, workspaces } from "../schema/governance";
import { logoHash } from "./logos";

export type MailRow = typeof mails.$inferSelect;
export type NewMail = Pick<MailRow, "id" | "workspaceId" | "kind" | "toAddress" | "subject" | "props"> & {
  idempotencyKey: string;
  credentialId?: Id<"credential"> | null;
  /** Whom it is about and to; a mail to a member or to a sign-in has none. */
  recipientId?: Id<"recipient"> | null;
  messageId?: Id<"message"> | null;
};

/** What mails show of their workspace. */
export async function findMailBrand(db: Db, workspaceId: Id<"workspace">) {
  const { slug, name, accentHue, accentChroma, senderName, replyTo } = workspaces;
  const [row] = await db
    .select({ slug, name, accentHue, accentChroma, senderName, replyTo, logoHash })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return row ?? null;
}

/** Writes those that are not there yet, and answers their ids: one idempotency key is one mail. */
export async function insertMails(tx: Db, rows: NewMail[]): Promise<Id<"mail">[]> {
  if (rows.length === 0) return [];
  const made = await tx
    .insert(mails)
    .values(rows)
    .onConflictDoNothing({ target: mails.idempotencyKey })
    .returning({ id: mails.id });
  return made.map(({ id }) => id);
}

/** Those of `ids` that nobody else is sending, now `batch`'s; asked again, the same. In the order of their ids. */
export async function claimMails(db: Db, ids: Id<"mail">[], batch: string): Promise<Id<"mail">[]> {
  const rows = await db
    .update(mails)
    .set({ batch })
    .where(and(inArray(mails.id, ids), eq(mails.status, "queued"), or(isNull(mails.batch), eq(mails.batch, batch))))
    .returning({ id: mails.id });
  return rows.map(({ id }) => id).sort();
}

/** Those of a claim that nothing is known of yet, marked as given to the provider: from then on they may have left. */
export async function takeClaimedMails(db: Db, ids: Id<"mail">[], batch: string): Promise<MailRow[]> {
  const claimed = db // locked in the order in which whoever drops mails locks them
    .select({ id: mails.id })
    .from(mails)
    .where(and(inArray(mails.id, ids), eq(mails.status, "queued"), eq(mails.batch, batch)))
    .orderBy(mails.id)
    .for("update");
  const rows = await db
    .update(mails)
    .set({ attempts: sql`${mails.attempts} + 1` })
    .where(inArray(mails.id, claimed))
    .returning();
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A run gave up: what it had is failed, for a person to look at. */
export async function failClaimedMails(db: Db, batch: string, error: string): Promise<void> {
  await db
    .update(mails)
    .set({ status: "failed", error })
    .where(and(eq(mails.batch, batch), eq(mails.status, "queued")));
}

const OPTIONAL = MAIL_KINDS.filter((kind) => OPTIONAL_MAIL_KINDS.includes(kind));
const onItsWay = sql`exists (select 1 from messages m where m.workspace_id = ${mails.workspaceId} and m.id = ${mails.messageId} and m.status in ('sending', 'failed'))`;
/** A mail that nobody waits for, to somebody who has unsubscribed since. */
const unwanted = sql`(${inArray(mails.kind, OPTIONAL)} and exists (select 1 from recipients r
  where r.workspace_id = ${mails.workspaceId} and r.id = ${mails.recipientId} and r.unsubscribed_at is not null))`;

/**
 * Queued for long and nobody's: the event was lost. A claim that is far older than any run's retries is dropped first.
 * Answers what is to be announced again: not those of a message on its way, or stuck there; they leave with its own job.
 */
export async function freeForgottenMails(
  tx: Db,
  queuedBefore: Date,
  claimedBefore: Date,
  limit: number,
): Promise<Id<"mail">[]> {
  const queued = eq(mails.status, "queued");
  await tx
    .update(mails)
    .set({ batch: null })
    .where(and(queued, lt(mails.createdAt, claimedBefore)));
  const rows = await tx
    .select({ id: mails.id })
    .from(mails)
    .where(and(queued, isNull(mails.batch), lt(mails.createdAt, queuedBefore), sql`not ${onItsWay}`))
    .orderBy(mails.createdAt, mails.id)
    .limit(limit);
  return rows.map(({ id }) => id);
}

export type MailOutcome = {
  id: string;
  status: "sent" | "kept" | "failed";
  providerId: string | null;
  error: string | null;
};

/** Only what is still queued changes. A link with a secret that has gone out is not kept. */
export async function settleMails(tx: Db, outcomes: MailOutcome[], now: Date): Promise<void> {
  await tx.execute(sql`
    update mails m set status = x.status, provider_id = x."providerId", error = x.error,
      sent_at = case when x.status = 'sent' then ${now.toISOString()}::timestamptz end,
      props = case when x.status = 'sent' and m.kind in ('sign-in', 'address-verification') then '{}'::jsonb else m.props end
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as x(id text, status text, "providerId" text, error text)
    where m.id = x.id and m.status = 'queued'`);
}

/** Failed ones that are still wanted back into the queue; the ids of those that were failed. */
export async function requeueMails(
  tx: Db,
  workspaceId: Id<"workspace">,
  ids: Id<"mail">[],
  now: Date,
): Promise<Id<"mail">[]> {
  const rows = await tx
    .update(mails)
    .set({ status: "queued", error: null, batch: null, createdAt: now })
    .where(
      and(eq(mails.workspaceId, workspaceId), inArray(mails.id, ids), eq(mails.status, "failed"), sql`not ${unwanted}`),
    )
    .returning({ id: mails.id });
  return rows.map(({ id }) => id);
}

export async function findMail(db: Db, workspaceId: Id<"workspace">, id: Id<"mail">): Promise<MailRow | null> {
  const [row] = await db
    .select()
    .from(mails)
    .where(and(eq(mails.workspaceId, workspaceId), eq(mails.id, id)));
  return row ?? null;
}

/** Whoever's it is: for the demo's page of mails. */
export async function findAnyMail(db: Db, id: Id<"mail">): Promise<MailRow | null> {
  const [row] = await db.select().from(mails).where(eq(mails.id, id));
  return row ?? null;
}

type Filter = { status?: MailStatus; kind?: MailKind; after: [string, string] | null; limit: number };

/** Newest first. `workspaceId: null` means every workspace's and the installation's own: for the demo's page of mails. */
export async function listMails(db: Db, workspaceId: Id<"workspace"> | null, filter: Filter): Promise<MailRow[]> {
  const { status, kind, after, limit } = filter;
  return db
    .select()
    .from(mails)
    .where(
      and(
        workspaceId ? eq(mails.workspaceId, workspaceId) : undefined,
        status ? eq(mails.status, status) : undefined,
        kind ? eq(mails.kind, kind) : undefined,
        after
          ? or(
              lt(mails.createdAt, new Date(after[0])),
              and(eq(mails.createdAt, new Date(after[0])), lt(mails.id, after[1] as Id<"mail">)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(limit);
}
