import { eq, sql } from "drizzle-orm";
import type { MailReport } from "../../lib/governance/rules/mail-report";
import type { Db } from "../client";
import { mails } from "../schema/governance";

/**
 * Writes down what the provider tells of a mail, the first time it does: the same again, late or out of order, changes nothing.
 * What was opened was delivered. Null for a mail that is not ours.
 */
export async function noteMailReport(tx: Db, { providerId, told, at }: MailReport) {
  const first = (column: typeof mails.deliveredAt) =>
    sql`least(coalesce(${column}, ${at}::timestamptz), ${at}::timestamptz)`;
  const change =
    told === "bounced"
      ? { bouncedAt: first(mails.bouncedAt) }
      : { deliveredAt: first(mails.deliveredAt), ...(told === "opened" ? { openedAt: first(mails.openedAt) } : {}) };
  const [row] = await tx
    .update(mails)
    .set(change)
    .where(eq(mails.providerId, providerId))
    .returning({ workspaceId: mails.workspaceId, recipientId: mails.recipientId, messageId: mails.messageId });
  return row ?? null;
}
