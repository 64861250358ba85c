import { and, desc, eq, lt, lte, or, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { messages } from "../schema/pathways";

export type MessageRow = typeof messages.$inferSelect;

const one = (workspaceId: Id<"workspace">, id: Id<"message">) =>
  and(eq(messages.workspaceId, workspaceId), eq(messages.id, id));

/** False where that id is taken: the same form, sent twice. */
export async function insertMessage(tx: Db, row: typeof messages.$inferInsert): Promise<boolean> {
  const made = await tx.insert(messages).values(row).onConflictDoNothing().returning({ id: messages.id });
  return made.length > 0;
}

export async function findMessage(db: Db, workspaceId: Id<"workspace">, id: Id<"message">): Promise<MessageRow | null> {
  const [row] = await db.select().from(messages).where(one(workspaceId, id));
  return row ?? null;
}

/** Held until commit, before anything else of the message: who sends and who stops it take turns. */
export async function lockMessage(tx: Db, workspaceId: Id<"workspace">, id: Id<"message">): Promise<MessageRow | null> {
  const [row] = await tx.select().from(messages).where(one(workspaceId, id)).for("update");
  return row ?? null;
}

export async function updateMessage(
  tx: Db,
  { workspaceId, id }: Pick<MessageRow, "workspaceId" | "id">,
  change: Partial<typeof messages.$inferInsert>,
): Promise<void> {
  await tx.update(messages).set(change).where(one(workspaceId, id));
}

export async function deleteMessage(tx: Db, workspaceId: Id<"workspace">, id: Id<"message">): Promise<void> {
  await tx.delete(messages).where(one(workspaceId, id));
}

/** Newest first. */
export async function listMessages(
  db: Db,
  workspaceId: Id<"workspace">,
  pathwayId: Id<"pathway">,
  page: { after: [string, string] | null; limit: number },
): Promise<MessageRow[]> {
  const { after } = page;
  const at = after && new Date(after[0]);
  return db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        eq(messages.pathwayId, pathwayId),
        at && after
          ? or(lt(messages.createdAt, at), and(eq(messages.createdAt, at), lt(messages.id, after[1] as Id<"message">)))
          : undefined,
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(page.limit);
}

/** Of every workspace: what is to go out by now, longest due first. */
export async function findDueMessages(db: Db, now: Date, limit: number) {
  return db
    .select({ workspaceId: messages.workspaceId, id: messages.id })
    .from(messages)
    .where(and(eq(messages.status, "scheduled"), lte(messages.sendAt, now)))
    .orderBy(messages.sendAt, messages.id)
    .limit(limit);
}

/** How many this person got as a test in the last while. */
export async function countTests(db: Db, workspaceId: Id<"workspace">, address: string, since: Date): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from mails where workspace_id = ${workspaceId} and created_at >= ${since}
      and kind = 'pathway-message' and message_id is null and to_address = ${address}`);
  return rows[0]?.n ?? 0;
}

/** Whether one of a pathway's messages is still to be sent: planned, on its way, or stuck there. */
export async function hasOpenMessages(
  db: Db,
  workspaceId: Id<"workspace">,
  pathwayId: Id<"pathway">,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select 1 from messages where workspace_id = ${workspaceId} and pathway_id = ${pathwayId}
      and status in ('scheduled', 'sending', 'failed') limit 1`);
  return rows.length > 0;
}
