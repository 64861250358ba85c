import { z } from "zod";
import { type Db, getDb } from "../../db/client";
import { insertMails } from "../../db/queries/mails";
import {
  deleteUserAddress,
  findAddressOwner,
  findPendingAddress,
  listUserAddresses,
  lockAddress,
  verifyAddress,
} from "../../db/queries/user-addresses";
import { findUser } from "../../db/queries/users";
import { DomainError, notFound } from "../core/errors";
import { type Id, newId } from "../core/ids";
import { emailKey } from "../core/text";
import { env } from "../env";
import { mailsQueued } from "../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../governance/rules/mail-subjects";
import type { DomainEvent } from "../governance/rules/outcome";
import { ownCommand } from "../own-command";
import { routes } from "../routes";
import { hashToken } from "./tokens";

const GONE = "This link no longer works: it was used, it ran out, or a newer one was sent. Ask for a new one.";

/**
 * Uses up the link in a mail, which proves the address. Only for whoever asked for it, signed in: else a stranger could have
 * the owner of an address confirm it for them. One that is proven by another account stays there; whose it is, is not told.
 */
export const confirmAddress = ownCommand(
  "address.confirm",
  z.strictObject({ token: z.string().min(1).max(200) }),
  async ({ tx, userId, now }, { token }) => {
    const tokenHash = hashToken(token);
    const pending = await findPendingAddress(tx, tokenHash);
    if (!pending || pending.userId !== userId || !pending.tokenExpiresAt || pending.tokenExpiresAt <= now)
      throw new DomainError("gone", GONE);
    const { emailKey } = pending;
    await lockAddress(tx, emailKey);
    const owner = await findAddressOwner(tx, emailKey);
    if (owner && owner !== userId)
      throw new DomainError(
        "conflict",
        "Another account has proven this address already. Sign in there with it and remove it, then ask for a new link.",
      );
    if (!(await verifyAddress(tx, { userId, emailKey, tokenHash }, now))) throw new DomainError("gone", GONE);
    return { value: { email: emailKey }, audit: [], events: await tellMain(tx, userId, emailKey, tokenHash) };
  },
);

/** Whoever could sign in so far hears of it: a confirmed address signs in to the same account. */
async function tellMain(tx: Db, userId: Id<"user">, added: string, link: string): Promise<DomainEvent[]> {
  const user = await findUser(tx, userId);
  if (!user) return [];
  const kind = "address-added";
  const props = { added, account: user.email, url: `${env.baseUrl}${routes.account()}#addresses` };
  const mail = {
    id: newId("mail"),
    workspaceId: null,
    kind,
    toAddress: user.email,
    subject: MAIL_SUBJECTS[kind](),
    props,
  };
  return mailsQueued(await insertMails(tx, [{ ...mail, kind, idempotencyKey: `${kind}:${link}` }]));
}

/** What was issued to it is no longer shown beside the rest; the credentials themselves stay as they are. */
export const removeAddress = ownCommand(
  "address.remove",
  z.strictObject({ email: z.string().min(1).max(320) }),
  async ({ tx, userId }, { email }) => {
    if (!(await deleteUserAddress(tx, userId, emailKey(email)))) throw notFound("address of yours");
    return { value: { email }, audit: [], events: [] };
  },
);

export type FurtherAddress = { email: string; state: "confirmed" | "waiting" | "ran-out" };

/** A person's further addresses, beside the one they sign in with. */
export async function listAddresses(userId: Id<"user">, db = getDb(), now = new Date()): Promise<FurtherAddress[]> {
  const rows = await listUserAddresses(db, userId);
  return rows.map(({ emailKey, verifiedAt, tokenExpiresAt }) => {
    const open = tokenExpiresAt !== null && tokenExpiresAt > now;
    return { email: emailKey, state: verifiedAt ? "confirmed" : open ? "waiting" : "ran-out" };
  });
}

/** Which address a link is about, for the page with its button; null where it is not this person's or no longer works. */
export async function findLink(userId: Id<"user">, token: string, db = getDb(), now = new Date()) {
  const pending = await findPendingAddress(db, hashToken(token));
  const open = pending?.userId === userId && pending.tokenExpiresAt !== null && pending.tokenExpiresAt > now;
  return open ? pending.emailKey : null;
}
